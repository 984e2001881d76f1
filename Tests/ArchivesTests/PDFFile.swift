// Is a PDF in a scratch folder, read back with poppler.

import Glibc
import TestTools

/// A PDF in a folder of its own, gone with the value.
final class PDFFile {
    let folder: String
    let path: String

    init(_ bytes: [UInt8]) {
        var template = Array("/tmp/baocao-test-XXXXXX".utf8CString)
        mkdtemp(&template)
        folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        path = folder + "/report.pdf"
        let file = fopen(path, "w")
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
    }

    deinit {
        _ = try? Tool.run(["rm", "-rf", folder])
    }

    func text(_ options: String...) throws -> String {
        try Tool.run(["pdftotext"] + options + [path, "-"]).text
    }

    func facts(_ options: String...) throws -> String {
        try Tool.run(["pdfinfo"] + options + [path]).text
    }
}

extension PDFFile {
    /// The file written out plainly by qpdf, streams unpacked, font programs left out.
    func expanded() throws -> String {
        let plain = folder + "/plain.pdf"
        let options = ["--qdf", "--object-streams=disable", "--no-original-object-ids"]
        _ = try Tool.run(["qpdf"] + options + [path, plain])
        return String(decoding: Tool.bytes(of: plain), as: UTF8.self)
    }
}
