// Is a PDF in a temporary folder, read back with poppler and qpdf.

import Glibc

/// A PDF in a folder of its own, gone with the value.
public final class PDFFile: Sendable {
    private let place = TemporaryFolder()

    /// Holds the file, and what a test lays beside it.
    public var folder: String { place.path }
    /// Where the file stands.
    public var path: String { place["report.pdf"] }

    /// Writes the bytes.
    public init(_ bytes: [UInt8]) {
        guard let file = fopen(path, "we") else { return }
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
    }

    /// What pdftotext reads.
    public func text(_ options: String...) throws -> String {
        try Tool.run(["pdftotext"] + options + [path, "-"]).text
    }

    /// What pdfinfo says.
    public func facts(_ options: String...) throws -> String {
        try Tool.run(["pdfinfo"] + options + [path]).text
    }

    /// The text of each leaf of the structure in reading order, without white space, as poppler
    /// finds it; figures have only their alternative text and are left out.
    public func leaves() throws -> [String] {
        var leaves: [String] = []
        var isOpen = false
        var isFigure = false
        for line in try facts("-struct-text").split(separator: "\n") {
            let line = line.drop { $0 == " " }
            if line.first == "\"", line.count > 1 {
                if isFigure { continue }
                let text = line.dropFirst().dropLast().filter { !$0.isWhitespace }
                if isOpen, let last = leaves.popLast() {
                    leaves.append(last + text)
                } else {
                    leaves.append(text)
                }
                isOpen = true
            } else if line.first != "/" {
                isOpen = false
                isFigure = line.hasPrefix("Figure")
            }
        }
        return leaves
    }

    /// Whether qpdf finds nothing wrong, and what it says.
    public func check() throws -> Tool.Outcome {
        try Tool.run(["qpdf", "--check", path])
    }

    /// The outline as qpdf tells it, in JSON.
    public func outline() throws -> String {
        try Tool.run(["qpdf", "--json", "--json-key=outlines", path]).text
    }

    /// The file written out plainly by qpdf, streams unpacked.
    public func expanded() throws -> String {
        let plain = place["plain.pdf"]
        let options = ["--qdf", "--object-streams=disable", "--no-original-object-ids"]
        _ = try Tool.run(["qpdf"] + options + [path, plain])
        return String(decoding: Tool.bytes(of: plain), as: UTF8.self)
    }
}
