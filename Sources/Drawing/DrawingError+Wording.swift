// Is the one place where drawing errors become sentences: "place: what is wrong; what to do".
//
// What comes from records or templates is told in Vietnamese, for the officer who can mend it; what
// comes from the installation or from the program is told in English, for the administrator.

import Pages

extension DrawingError: CustomStringConvertible {
    /// Place, what is wrong, and what to do.
    public var description: String {
        switch self {
        case .missingFont(let file):
            "\(file): font file is missing or unreadable; install Tinos and Arimo (fonts-croscore)"
        case .wrongFont(let file, let found):
            "\(file): holds \(found) instead of the face its name says; reinstall fonts-croscore"
        case .text(let error, let page, _):
            "trang \(page + 1): \(sentence(of: error))"
        case .nonFinite(let page, let item):
            "\(place(page, item)): a measure is not usable; report this as a fault of the program"
        case .outside(let page, let item):
            "\(place(page, item)): a mark leaves the page; shorten the text or report this"
        case .structure(let element):
            "structure element \(element): breaks the tree; report this as a fault of the program"
        case .outline(let entry):
            "outline entry \(entry): has no such page or parent; report this as a fault"
        case .metadata(let field):
            "metadata \(field): cannot be written; remove control characters or mend the instant"
        case .noPages:
            "report: has no page; report this as a fault of the program"
        case .cairo(let status, let page):
            "\(page.map { place($0, nil) } ?? "report"): cairo failed (\(status)); try again"
        case .tooLarge(let byteLimit):
            "report: the file passes \(byteLimit) bytes; split the report"
        }
    }

    private func place(_ page: Int, _ item: Int?) -> String {
        "page \(page + 1)" + (item.map { ", mark \($0 + 1)" } ?? "")
    }

    private func sentence(of error: TextError) -> String {
        switch error {
        case .missingGlyph(let text, let scalar, _):
            "phông chữ không có ký tự \(name(of: scalar)) trong “\(text)”; thay bằng ký tự khác"
        case .unusable(let text, let scalar):
            "ký tự \(name(of: scalar)) trong “\(printable(text))” không in được; xóa ký tự này"
        }
    }

    /// U+6F22 and the character itself where it can be seen.
    private func name(of scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
        guard let character = Unicode.Scalar(scalar), UsableText.isUsable(character) else {
            return code
        }
        return "\(character) (\(code))"
    }

    private func printable(_ text: String) -> String {
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            shown.append(UsableText.isUsable(scalar) ? scalar : "\u{FFFD}")
        }
        return String(shown)
    }
}
