// config/forms/NAME.yaml → a form profile, every key required and none unknown.

import Documents
import Facts
import YAML

/// Reads a form profile given as data; lengths are written `20mm` or `14pt`.
struct FormFile {
    let file: ConfigurationFile

    init(path: String) throws(PipelineError) {
        file = try ConfigurationFile(path: path)
    }

    func profile() throws(PipelineError) -> FormProfile {
        try file.refuseKeys(besides: FormFile.keys)
        return FormProfile(
            name: try file.text("ten"), banner: try file.text("tieu-de"),
            marginTop: try length("le-tren"), marginBottom: try length("le-duoi"),
            marginLeft: try length("le-trai"), marginRight: try length("le-phai"),
            isTwoSided: try file.value("in-hai-mat", expected: "có hoặc không", FormFile.flag),
            bannerSize: try length("co-chu-tieu-de"), bodySize: try length("co-chu-than-bai"),
            headingSize: try length("co-chu-de-muc"), titleSize: try length("co-chu-ten-loai"),
            subjectSize: try length("co-chu-trich-yeu"),
            letterheadSize: try length("co-chu-co-quan"),
            signatureSize: try length("co-chu-ky-ten"),
            recipientSize: try length("co-chu-noi-nhan"),
            pageNumberSize: try length("co-chu-so-trang"), linePitch: try length("gian-dong"),
            paragraphSpacing: try length("gian-doan"),
            firstLineIndent: try length("thut-dau-dong"),
            pageNumberTop: try length("so-trang-cach-mep"), headingNumbering: try numbering(),
            numberLabel: try file.text("nhan-so"), recipientLabel: try file.text("nhan-noi-nhan"),
            recipientSeparator: try file.text("dau-noi-nhan"),
            appendixNumbering: try file.value("danh-so-phu-luc", expected: "arabic hoặc roman") {
                FormProfile.AppendixNumber(rawValue: $0)
            },
            endMark: try file.text("dau-ket-thuc"))
    }

    private func length(_ key: String) throws(PipelineError) -> Double {
        try file.value(key, expected: "một độ dài như 20mm hoặc 14pt", FormFile.points)
    }

    private func numbering() throws(PipelineError) -> [FormProfile.HeadingNumber] {
        let names = try file.texts("danh-so-de-muc")
        let numbers = names.compactMap { FormProfile.HeadingNumber(rawValue: $0) }
        guard numbers.count == 4, names.count == 4 else {
            throw file.error(
                at: try file.required("danh-so-de-muc").mark,
                "danh-so-de-muc: cần đúng 4 kiểu đánh số",
                "mỗi kiểu là một trong: "
                    + FormProfile.HeadingNumber.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return numbers
    }

    private static func flag(_ text: String) -> Bool? {
        switch Folding.key(text) {
        case "co": true
        case "khong": false
        default: nil
        }
    }

    /// Points of `20mm` or `14pt`, 0 to 1000; a comma or a dot marks decimals.
    static func points(_ text: String) -> Double? {
        let unit = text.suffix(2)
        let spelled = String(text.dropLast(2).map { $0 == "," ? "." : $0 })
        guard let number = Double(spelled), number.isFinite, (0...1000).contains(number) else {
            return nil
        }
        switch unit {
        case "mm": return number * 72 / 25.4
        case "pt": return number
        default: return nil
        }
    }

    private static let keys = [
        "ten", "tieu-de", "le-tren", "le-duoi", "le-trai", "le-phai", "in-hai-mat",
        "co-chu-tieu-de", "co-chu-than-bai", "co-chu-de-muc", "co-chu-ten-loai",
        "co-chu-trich-yeu", "co-chu-co-quan", "co-chu-ky-ten", "co-chu-noi-nhan",
        "co-chu-so-trang", "gian-dong", "gian-doan", "thut-dau-dong", "so-trang-cach-mep",
        "danh-so-de-muc", "nhan-so", "nhan-noi-nhan", "dau-noi-nhan", "danh-so-phu-luc",
        "dau-ket-thuc",
    ]
}
