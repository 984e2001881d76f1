// Is a province made for trouble: any number of communes, with names of any length and figures of
// any size, on the indicators, targets and prose of the illustrative one.

import TestTools

@testable import Pipeline

/// A site with generated communes.
struct StressProvince {
    /// What the communes' figures are.
    enum Figures: String, Sendable {
        /// Those of one commune of the illustrative province.
        case usual
        /// Zero wherever a number stands.
        case zero
        /// A thousand million million wherever a number stands.
        case huge
        /// None at all.
        case missing
    }

    let site: VariantSite

    private static let example = ExampleSite.root + "/examples/tinh-minh-hoa/"
    /// The commune whose rows every generated one gets.
    private static let model = "xa-12"
    private static let syllables = ["Nghĩa", "Thượng", "Đồng", "Ủy", "Khuỷu", "Ngoẵng", "Ẫm", "Ý"]

    init(units: Int, nameLength: Int, _ figures: Figures) throws {
        site = try VariantSite("tinh-minh-hoa", importing: false)
        // What hangs on communes that are not there goes too.
        for file in [
            "cum_thanh_vien", "cum_thi_dua", "diem", "dien_hinh", "dien_tap", "giai_trinh",
            "ke_hoach_dien_tap", "han_nop",
            "hoat_dong", "hoat_dong_so_do", "ke_thua", "khen_thuong", "ky_luat_an_toan",
            "nop_so_lieu", "quy_tac", "thang_diem", "thang_xep_loai", "bac_xep_loai", "tieu_chi",
            "xep_loai", "nhiem_vu", "kien_nghi", "ten_dien_tap", "loai_dien_tap",
        ] {
            _ = try Tool.run(["rm", "-f", site.source + "/\(file).csv"])
        }
        for file in ["cap_uy", "cap_uy_phien_ban", "noi_nhan", "nhan_dinh"] {
            try keep(file) { $0.hasPrefix("duqs-tinh;") }
        }
        try keep("hoi_nghi") { $0.contains(";duqs-tinh;") }
        try keep("van_ban") { $0.contains(";duqs-tinh;") }
        let codes = (0..<units).map { "x-\($0 + 1)" }
        try keep("don_vi", adding: codes.map { "\($0);xã, phường;" }) {
            $0.hasPrefix("minh-hoa;")
        }
        let versions = codes.enumerated().map { index, code in
            let name = Self.name(index + 1, length: nameLength)
            return "\(code);01/01/2010;;\(name);\(name);xa;minh-hoa;\(index + 1);"
        }
        try keep("don_vi_phien_ban", adding: versions) { $0.hasPrefix("minh-hoa;") }
        try keep("muc_tieu") { line in !line.contains(";kv") && !line.contains(";xa-") }
        try writeFigures(codes, figures)
        try site.importing([])
    }

    /// A name of about so many letters that no other commune has.
    static func name(_ number: Int, length: Int) -> String {
        var name = "X\(number)"
        var index = number
        while name.count < length {
            name += " " + syllables[index % syllables.count]
            index += 1
        }
        return String(name.prefix(max(length, 5))).trimmingSpaces
    }

    /// Rewrites a file of the copy with its header, the lines that are kept, and more.
    private func keep(
        _ file: String, adding more: [String] = [], _ isKept: (Substring) -> Bool
    ) throws {
        let path = site.source + "/\(file).csv"
        let lines = try Files.readText(path).split(separator: "\n")
        let kept = lines.dropFirst().filter(isKept).map(String.init)
        let text = ([String(lines[0])] + kept + more).joined(separator: "\n") + "\n"
        try Files.write(Array(text.utf8), to: path)
    }

    private func writeFigures(_ codes: [String], _ figures: Figures) throws {
        let lines = try Files.readText(Self.example + "so_lieu.csv").split(separator: "\n")
        let model = lines.filter {
            $0.hasPrefix(Self.model + ";")
                && ($0.contains(";15/12/2025;") || $0.contains(";15/03/2026;"))
        }
        var written: [String] = []
        for code in codes where figures != .missing {
            for line in model {
                var cells = line.split(separator: ";", omittingEmptySubsequences: false)
                cells[0] = code[...]
                for place in 5...7 where !cells[place].isEmpty {
                    // A share of nothing is no figure, so a denominator is never zero.
                    switch figures {
                    case .zero: cells[place] = place == 7 ? "1" : "0"
                    case .huge: cells[place] = "1000000000000000"
                    case .usual, .missing: break
                    }
                }
                written.append(cells.joined(separator: ";"))
            }
        }
        try keep("so_lieu", adding: written) { $0.hasPrefix("minh-hoa;dinh-muc") }
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        String(reversed().drop { $0 == " " }.reversed())
    }
}
