// config/forms/NAME.yaml → a form profile, none of its keys unknown.
//
// Keys that came after the first profiles may be missing: a profile that an office wrote for itself
// then prints as it always did. They are read in FormFile+Style.

import Documents
import Facts
import YAML

/// Reads a form profile given as data; lengths are written `20mm` or `14pt`.
struct FormFile {
    let file: ConfigurationFile

    init(path: String) throws(PipelineError) {
        file = try ConfigurationFile(path: path)
    }

    /// - Throws: `PipelineError` for a missing, unknown or unusable key, and for lengths that are
    ///   each possible but leave no room together.
    func profile() throws(PipelineError) -> FormProfile {
        try file.refuseKeys(
            besides: FormFile.keys + FormFile.styleKeys + FormFile.validityKeys)
        let profile = FormProfile(
            name: try file.text("ten"), banner: try file.text("tieu-de"),
            marginTop: try length("le-tren", .margin), marginBottom: try length("le-duoi", .margin),
            marginLeft: try length("le-trai", .margin),
            marginRight: try length("le-phai", .margin),
            isTwoSided: try file.value("in-hai-mat", expected: "có hoặc không", FormFile.flag),
            bannerSize: try length("co-chu-tieu-de", .type),
            bodySize: try length("co-chu-than-bai", .type),
            headingSize: try length("co-chu-de-muc", .type),
            titleSize: try length("co-chu-ten-loai", .type),
            subjectSize: try length("co-chu-trich-yeu", .type),
            letterheadSize: try length("co-chu-co-quan", .type),
            signatureSize: try length("co-chu-ky-ten", .type),
            recipientSize: try length("co-chu-noi-nhan", .type),
            pageNumberSize: try length("co-chu-so-trang", .type),
            linePitch: try length("gian-dong", .pitch),
            paragraphSpacing: try length("gian-doan", .spacing),
            firstLineIndent: try length("thut-dau-dong", .indent),
            pageNumberTop: try length("so-trang-cach-mep", .edge),
            headingNumbering: try numbering(),
            numberLabel: try file.text("nhan-so"), recipientLabel: try file.text("nhan-noi-nhan"),
            recipientSeparator: try file.text("dau-noi-nhan"),
            appendixNumbering: try file.value("danh-so-phu-luc", expected: "arabic hoặc roman") {
                FormProfile.AppendixNumber(rawValue: $0)
            },
            endMark: try file.text("dau-ket-thuc"), style: try style())
        try checkLines(of: profile)
        try checkPageNumber(of: profile)
        return profile
    }

    /// Lines of the largest letters that are set at the common pitch must not touch.
    private func checkLines(of profile: FormProfile) throws(PipelineError) {
        let largest = max(
            max(profile.bodySize, profile.headingSize, profile.titleSize, profile.subjectSize),
            max(profile.bannerSize, profile.letterheadSize, profile.signatureSize),
            max(profile.numberSize, profile.placeSize, profile.recipientLabelSize),
            max(profile.style.circulationSize, profile.style.mottoSize))
        guard profile.linePitch < largest * FormFile.leastPitch else { return }
        throw file.error(
            at: try file.required("gian-dong").mark,
            "gian-dong: hẹp so với cỡ chữ lớn nhất (\(FormFile.shown(largest))pt), các dòng sẽ "
                + "chạm nhau",
            "tăng giãn dòng lên ít nhất \(FormFile.shown(largest * FormFile.leastPitch))pt hoặc "
                + "giảm cỡ chữ")
    }

    private func checkPageNumber(of profile: FormProfile) throws(PipelineError) {
        guard profile.pageNumberTop + profile.pageNumberSize > profile.marginTop else { return }
        throw file.error(
            at: try file.required("so-trang-cach-mep").mark,
            "so-trang-cach-mep: số trang không nằm gọn trong lề trên",
            "giảm khoảng cách này, giảm cỡ chữ số trang hoặc tăng le-tren")
    }

    /// What a length is for, which says how long it may be.
    enum Use: CaseIterable {
        case margin, type, pitch, spacing, indent, edge, stamp

        /// The least and the greatest, as they are written.
        var limits: (least: String, greatest: String) {
            switch self {
            case .margin: ("10mm", "50mm")
            case .type: ("9pt", "28pt")
            case .pitch: ("12pt", "60pt")
            case .spacing: ("0pt", "36pt")
            case .indent: ("0mm", "30mm")
            case .edge: ("5mm", "40mm")
            case .stamp: ("0mm", "30mm")
            }
        }
    }

    func length(_ key: String, _ use: Use) throws(PipelineError) -> Double {
        let (least, greatest) = use.limits
        let expected = "một độ dài như 20mm hoặc 14pt, từ \(least) đến \(greatest)"
        return try file.value(key, expected: expected) { text in
            guard let length = FormFile.points(text), let low = FormFile.points(least),
                let high = FormFile.points(greatest), (low...high).contains(length)
            else { return nil }
            return length
        }
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

    static func flag(_ text: String) -> Bool? {
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
        // Double would read hexadecimal, exponents and signs as well.
        let isPlain = spelled.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 }
        guard isPlain, let number = Double(spelled), (0...1000).contains(number) else {
            return nil
        }
        switch unit {
        case "mm": return number * 72 / 25.4
        case "pt": return number
        default: return nil
        }
    }

    /// Baseline to baseline in sizes: below it the marks on capitals meet the line above.
    private static let leastPitch = 1.1

    /// A length for a message: 17.6 is "17,6".
    private static func shown(_ points: Double) -> String {
        let tenths = Int((points * 10).rounded(.up))
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10),\(tenths % 10)"
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
