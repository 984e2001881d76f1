// A printed cell → the number in it and the format that shows it as printed.
//
// Numbers are read as this program prints them: groups of three after a full stop, decimals after
// a comma. What has any other form (a day, a code, a year, words) is text and stays it.

/// A number as a cell prints it: "1.234,5", "59,6%", "-3", "509 lượt người", "12*", "7 (1)".
struct PrintedNumber: Equatable {
    let value: Double
    /// A number format of the workbook: `#,##0.0"%"`.
    let format: String

    /// More digits than this a workbook cannot keep.
    private static let mostDigits = 15
    private static let longestSuffix = 60

    init?(_ text: String) {
        var rest = Array(text)[...]
        let sign = PrintedNumber.sign(&rest)
        guard let whole = PrintedNumber.whole(&rest) else { return nil }
        let decimals = PrintedNumber.decimals(&rest)
        let suffix = String(rest)
        guard whole.count + decimals.count <= PrintedNumber.mostDigits,
            PrintedNumber.isSuffix(suffix),
            let value = Double("\(whole).\(decimals.isEmpty ? "0" : decimals)")
        else { return nil }
        self.value = sign == "-" ? -value : value
        let places = decimals.isEmpty ? "" : "." + String(repeating: "0", count: decimals.count)
        let plain = "#,##0" + places + (suffix.isEmpty ? "" : "\"\(suffix)\"")
        format = sign == "+" ? "+\(plain);-\(plain);\(plain)" : plain
    }

    private static func sign(_ rest: inout ArraySlice<Character>) -> Character? {
        guard let first = rest.first, rest.dropFirst().first?.isASCIIDigit ?? false else {
            return nil
        }
        switch first {
        case "+":
            rest.removeFirst()
            return "+"
        case "-", "−", "–":
            rest.removeFirst()
            return "-"
        default: return nil
        }
    }

    /// The digits before the comma; nil unless they are grouped as printed numbers are.
    private static func whole(_ rest: inout ArraySlice<Character>) -> String? {
        var digits = String(rest.prefix { $0.isASCIIDigit })
        guard (1...3).contains(digits.count), digits == "0" || digits.first != "0" else {
            return nil
        }
        rest = rest.dropFirst(digits.count)
        while rest.first == ".", digits != "0" {
            let group = rest.dropFirst().prefix { $0.isASCIIDigit }
            guard group.count == 3 else { return nil }
            digits += String(group)
            rest = rest.dropFirst(4)
        }
        return digits
    }

    private static func decimals(_ rest: inout ArraySlice<Character>) -> String {
        guard rest.first == "," else { return "" }
        let digits = String(rest.dropFirst().prefix { $0.isASCIIDigit })
        guard !digits.isEmpty else { return "" }
        rest = rest.dropFirst(digits.count + 1)
        return digits
    }

    /// Nothing, "%", a star or words after a space; the number of a note may end it.
    private static func isSuffix(_ text: String) -> Bool {
        guard let first = text.first else { return true }
        guard first == "%" || first == "*" || first.isWhitespace, text.count <= longestSuffix,
            !text.contains("\"")
        else { return false }
        let words = text.replacing(/[\s]\([0-9]{1,2}\)$/, with: "")
        return !words.contains { $0.isNumber }
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
