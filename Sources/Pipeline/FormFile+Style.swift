// The later keys of a form profile → what its family does in its own way, and when it is valid.

import Documents
import Facts
import Periods
import YAML

extension FormFile {
    static let styleKeys = [
        "tieu-ngu", "co-chu-tieu-ngu", "co-chu-so-ky-hieu", "co-chu-dia-danh", "noi-so-ky-hieu",
        "duoi-co-quan", "duoi-trich-yeu", "cho-dau-mat", "khung-dau-mat", "luu-hanh",
        "co-chu-luu-hanh", "can-cu-nghieng", "can-cu-gach-dau", "tien-to-ky", "chuc-vu-dam",
        "co-chu-nhan-noi-nhan", "kieu-nhan-noi-nhan", "nhan-phu-luc", "dong-kem-theo",
        "ma-trang-ban-chinh-thuc", "chu-uy",
    ]
    static let validityKeys = ["ho", "hieu-luc-tu", "hieu-luc-den"]

    /// Everything that is not given stays as HD 36 has it.
    func style() throws(PipelineError) -> FormStyle {
        var style = FormStyle()
        try readHead(into: &style)
        if has("can-cu-nghieng") { style.basisIsItalic = try flag("can-cu-nghieng") }
        if has("can-cu-gach-dau") { style.basisHasDash = try flag("can-cu-gach-dau") }
        if has("tien-to-ky") { style.signingPrefix = try choice("tien-to-ky") }
        if has("chuc-vu-dam") { style.postIsBold = try flag("chuc-vu-dam") }
        if has("co-chu-nhan-noi-nhan") {
            style.recipientLabelSize = try length("co-chu-nhan-noi-nhan", .type)
        }
        if has("kieu-nhan-noi-nhan") {
            style.recipientLabelLook = try choice("kieu-nhan-noi-nhan")
        }
        if has("nhan-phu-luc") { style.appendixLabel = try file.text("nhan-phu-luc") }
        if has("dong-kem-theo") { style.refersAppendix = try flag("dong-kem-theo") }
        if has("ma-trang-ban-chinh-thuc") {
            style.codesOfficialPages = try flag("ma-trang-ban-chinh-thuc")
        }
        if has("chu-uy") { style.spelling = try choice("chu-uy") }
        return style
    }

    private func readHead(into style: inout FormStyle) throws(PipelineError) {
        if has("tieu-ngu") { style.motto = try file.text("tieu-ngu") }
        if has("co-chu-tieu-ngu") { style.mottoSize = try length("co-chu-tieu-ngu", .type) }
        if has("co-chu-so-ky-hieu") { style.numberSize = try length("co-chu-so-ky-hieu", .type) }
        if has("co-chu-dia-danh") { style.placeSize = try length("co-chu-dia-danh", .type) }
        if has("noi-so-ky-hieu") {
            style.numberJoint = try file.value("noi-so-ky-hieu", expected: "- hoặc /") {
                ["-", "/"].contains($0) ? $0 : nil
            }
        }
        if has("duoi-co-quan") { style.underIssuer = try closing("duoi-co-quan") }
        if has("duoi-trich-yeu") { style.underSubject = try closing("duoi-trich-yeu") }
        if has("cho-dau-mat") { style.stampHeight = try length("cho-dau-mat", .stamp) }
        if has("khung-dau-mat") { style.framesStamp = try flag("khung-dau-mat") }
        if has("luu-hanh") { style.circulation = try file.text("luu-hanh") }
        if has("co-chu-luu-hanh") { style.circulationSize = try length("co-chu-luu-hanh", .type) }
    }

    /// The family and the days; all open where the file names none.
    ///
    /// - Throws: `PipelineError` for a day that is none and for a span that ends before it begins.
    func validity() throws(PipelineError) -> FormValidity {
        var family: String?
        if has("ho") {
            let expected = "mã viết thường không dấu như dang, nha-nuoc, quan-su"
            family = try file.value("ho", expected: expected, FormFile.code)
        }
        let (first, last) = (try day("hieu-luc-tu"), try day("hieu-luc-den"))
        if let first, let last, last < first {
            throw file.error(
                at: try file.required("hieu-luc-den").mark,
                "hieu-luc-den: ngày \(last.short) trước ngày bắt đầu \(first.short)",
                "sửa lại một trong hai ngày")
        }
        return FormValidity(family: family, first: first, last: last)
    }

    private func day(_ key: String) throws(PipelineError) -> Day? {
        guard has(key) else { return nil }
        return try file.value(key, expected: "một ngày như 05/3/2020") { Day(text: $0) }
    }

    private func has(_ key: String) -> Bool { file.root[key] != nil }

    private func flag(_ key: String) throws(PipelineError) -> Bool {
        try file.value(key, expected: "có hoặc không", FormFile.flag)
    }

    private func choice<Choice: RawRepresentable & CaseIterable>(
        _ key: String
    ) throws(PipelineError) -> Choice where Choice.RawValue == String {
        let names = Choice.allCases.map(\.rawValue)
        return try file.value(key, expected: names.joined(separator: " hoặc ")) {
            Choice(rawValue: $0)
        }
    }

    /// `không`, a share of the line's length such as `40%`, or the signs themselves.
    private func closing(_ key: String) throws(PipelineError) -> FormStyle.Closing {
        let expected = "“không”, một tỷ lệ từ 10% đến 100%, hoặc dấu in không quá 10 ký tự"
        return try file.value(key, expected: expected) { text in
            if Folding.key(text) == "khong" { return FormStyle.Closing.none }
            guard text.hasSuffix("%") else { return text.count <= 10 ? .text(text) : nil }
            guard let percent = Int(text.dropLast()), (10...100).contains(percent) else {
                return nil
            }
            return .rule(Double(percent) / 100)
        }
    }

    private static func code(_ text: String) -> String? {
        text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
            ? text : nil
    }
}
