// Files handed back → the file the officer named, or the reports folder.

import FileSystem
import Service

/// Where a report and the papers that come with it are put; the report is the first file.
final class ReportTarget {
    private let folder: String
    private let output: String?
    private var fileCount = 0

    init(folder: String, output: String?) {
        self.folder = folder
        self.output = output
    }

    /// Says lines, writes files, and says where.
    func take(_ answer: Answered) throws {
        switch answer {
        case .line(let text): Console.say(text)
        case .file(let name, let file):
            let path = path(for: name)
            if output == nil { try Files.makeFolders(Files.parent(of: path)) }
            try file.write(to: path)
            fileCount += 1
            Console.say(path)
        }
    }

    /// With `-o x.pdf` a further paper `…-con-thieu.pdf` becomes `x-con-thieu.pdf`.
    private func path(for name: String) -> String {
        guard let output else { return Files.resolve(name, in: folder) }
        guard fileCount > 0 else { return output }
        let stem = output.hasSuffix(".pdf") ? String(output.dropLast(4)) : output
        let ending = name.hasSuffix("-thay-doi.pdf") ? "thay-doi" : "con-thieu"
        return "\(stem)-\(ending).pdf"
    }
}
