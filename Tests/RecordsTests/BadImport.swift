// Is a folder of files that must be refused, with every sentence that must be said.

struct BadImport: CustomStringConvertible, Sendable {
    let name: String
    let files: [String: [UInt8]]
    let messages: [String]

    init(_ name: String, _ file: String, _ text: String, _ messages: String...) {
        self.name = name
        self.files = [file: Array(text.utf8)]
        self.messages = messages
    }

    init(_ name: String, bytes files: [String: [UInt8]], _ messages: String...) {
        self.name = name
        self.files = files
        self.messages = messages
    }

    var description: String { name }
}

extension BadImport {
    /// One observation row with the columns that matter here.
    static func observation(_ name: String, _ row: String, _ messages: String...) -> BadImport {
        let header =
            "don_vi;chi_tieu;tu_ngay;den_ngay;lap_lai;gia_tri;tu_so;mau_so;ten_mau_so;muc_do;"
            + "dinh_tinh;uoc;nguon"
        return BadImport(
            name: name, files: ["so_lieu.csv": Array("\(header)\n\(row)\n".utf8)],
            messages: messages)
    }

    init(name: String, files: [String: [UInt8]], messages: [String]) {
        self.name = name
        self.files = files
        self.messages = messages
    }

    static let all =
        files + headers + cells + numbers + rows + structure + letters + figures + structures
        + figureRules
}
