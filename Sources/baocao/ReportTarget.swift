// Files handed back → the file the officer named, or the reports folder.

import FileSystem
import Service

/// Where a report and the papers that come with it are put; the report is the first file.
final class ReportTarget {
    private let folder: String
    private let output: String?
    /// The report's name without its ending, once it is there.
    private var report: String?

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
            report = report ?? ReportTarget.stem(name)
            Console.say(path)
        }
    }

    /// With `-o x.pdf` a further paper `…-con-thieu.pdf` becomes `x-con-thieu.pdf`.
    private func path(for name: String) -> String {
        guard let output else { return Files.resolve(name, in: folder) }
        guard let report else { return output }
        let ending = name.hasPrefix(report) ? name.dropFirst(report.count) : "-" + name
        return ReportTarget.stem(output) + ending
    }

    private static func stem(_ name: String) -> String {
        name.hasSuffix(".pdf") ? String(name.dropLast(4)) : name
    }
}
