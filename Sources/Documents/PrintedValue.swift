// The text of a cell → the value that it tells, so that cells of different form can be compared.
//
// A number is the same with or without its unit, with more or fewer zeros behind its comma, and
// with the mark of an estimate; an empty cell is the same as one that was noted as empty. Anything
// else is the same words.

import Facts

/// What a printed cell tells (giá trị của ô đã in).
struct PrintedValue: Equatable {
    private enum Told: Hashable {
        case nothing
        case number(FixedDecimal)
        case words(String)
    }

    private let told: Told
    /// The words behind a number; empty where the heading tells them.
    private let unit: String

    init(_ text: String) {
        let plain = PrintedValue.unmarked(text)
        let words = plain.split { $0.isWhitespace }
        guard let first = words.first, plain != PrintedFigure.blank else {
            (told, unit) = (.nothing, "")
            return
        }
        let isShare = first.hasSuffix("%")
        guard let number = FixedDecimal(vietnamese: String(isShare ? first.dropLast() : first))
        else {
            (told, unit) = (.words(Folding.key(plain)), "")
            return
        }
        told = .number(number.withoutZeros)
        let rest = Folding.key(words.dropFirst().joined(separator: " "))
        unit = isShare ? "%" + rest : rest
    }

    static func == (left: PrintedValue, right: PrintedValue) -> Bool {
        left.told == right.told
            && (left.unit == right.unit || left.unit.isEmpty || right.unit.isEmpty)
    }

    /// An estimate that came true is no other figure.
    private static func unmarked(_ text: String) -> String {
        var text = text[...]
        for mark in ["*", " (ước)"] where text.hasSuffix(mark) { text = text.dropLast(mark.count) }
        return String(text)
    }
}

extension FixedDecimal {
    /// The same number with as few decimals as tell it.
    fileprivate var withoutZeros: FixedDecimal {
        var (mantissa, scale) = (mantissa, scale)
        while scale > 0, mantissa % 10 == 0 { (mantissa, scale) = (mantissa / 10, scale - 1) }
        return FixedDecimal(mantissa: mantissa, scale: scale)
    }
}

extension PublishedFigure {
    /// Whether a cell tells the value that was published, in whatever form; of several forms one.
    public func isTold(by text: String) -> Bool {
        let now = PrintedValue(text)
        return said.split(separator: PrintedFigure.between).contains {
            PrintedValue(String($0)) == now
        }
    }
}
