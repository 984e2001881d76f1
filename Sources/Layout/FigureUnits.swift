// Words of a figure → the same with its unit or its bound free to go to the next line.
//
// "10.555 ngày công" stays on one line wherever there is room. In a crowded table the figure stands
// over its unit, right-aligned both, as printed statistics have it; a sign ("%") never parts. A
// bound in a cell parts as "từ 100 cuộc", "trở lên": the first word alone would say nothing.

extension [Word] {
    /// A line may end between a number and the unit after it.
    var withPartedUnits: [Word] {
        changingUnitGaps { $0.kind = .space }
    }

    /// A number and a unit that may part are no pair that asks for room.
    var withUnitSeams: [Word] {
        changingUnitGaps { if $0.kind == .space { $0 = .seam } }
    }

    /// In a cell of figures: "từ" stays with its number, "trở lên" may go to the next line.
    var withPartedBound: [Word] {
        var words = self
        for index in indices.dropLast() where self[index].gap.isSpace {
            if self[index + 1].plainText == "trở" { words[index].gap.kind = .space }
            if self[index].plainText == "từ" { words[index].gap.kind = .binding }
        }
        return words
    }

    private func changingUnitGaps(_ change: (inout Word.Gap) -> Void) -> [Word] {
        guard count > 1 else { return self }
        var words = self
        for index in 0..<(count - 1) where self[index].gap.isSpace && isUnit(after: index) {
            change(&words[index].gap)
        }
        return words
    }

    private func isUnit(after index: Int) -> Bool {
        guard let digit = self[index].plainText.unicodeScalars.last,
            let letter = self[index + 1].plainText.unicodeScalars.first
        else { return false }
        return ("0"..."9").contains(digit) && letter.properties.isAlphabetic
    }
}
