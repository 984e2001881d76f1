// Words → the spaces between them where a line may not end.
//
// Vietnamese is not hyphenated and breaks at spaces; these pairs stay together so that a reader
// never meets a number without its noun: "ngày 14", "số 12-NQ/ĐU", "98,5 %", "6 tháng", "Phụ lục
// 1", initials, nor a number without what bounds it: "98% trở lên", "8 căn trở xuống". A whole date
// is not bound into one block, which would leave holes in justified lines.

/// Tells which neighbours belong together.
struct NumberBinding {
    let words: [String]

    /// For each word, whether it is bound to the next; the last is never bound.
    func bindings() -> [Bool] {
        guard words.count > 1 else { return words.map { _ in false } }
        var bound = [Bool](repeating: false, count: words.count)
        for index in 0..<(words.count - 1) {
            let isLed = index > 0 && bound[index - 1]
            bound[index] =
                leads(index) || counts(index, isLed: isLed) || isInitial(words[index])
                || isBounded(index, isLed: isLed) || words[index + 1] == "–"
        }
        return bound
    }

    /// "ngày" before "14", "Phụ lục" before "II".
    private func leads(_ index: Int) -> Bool {
        guard isNumeral(words[index + 1]) else { return false }
        let word = stem(words[index])
        if Self.leaders.contains(word) { return true }
        guard index > 0, let first = Self.secondWords[word] else { return false }
        return stem(words[index - 1]) == first
    }

    /// A number before what it counts, or "tỷ" before "đồng".
    private func counts(_ index: Int, isLed: Bool) -> Bool {
        if isNumber(words[index]) {
            let noun = stem(core(words[index + 1]))
            let isDate = isLed && Self.dateWords.contains(noun)
            return !isDate && Self.units.contains(noun)
        }
        return isLed && Self.scales.contains(stem(words[index]))
            && stem(core(words[index + 1])) == "đồng"
    }

    /// "98%" and "trở" before "lên", "8" and "căn" before "trở lên".
    private func isBounded(_ index: Int, isLed: Bool) -> Bool {
        if isBound(at: index) { return true }
        if isBound(at: index + 1) {
            // "năm 2025 trở lên" is no amount.
            if startsWithDigit(words[index]) { return !isLed }
            return index > 0 && isNumber(words[index - 1])
        }
        return isBound(at: index + 2) && isNumber(words[index]) && !isLed
    }

    /// "trở lên", "trở xuống".
    private func isBound(at index: Int) -> Bool {
        guard index + 1 < words.count, stem(words[index]) == "trở" else { return false }
        return ["lên", "xuống"].contains(core(words[index + 1]))
    }

    /// "V." in a name.
    private func isInitial(_ word: String) -> Bool {
        guard word.unicodeScalars.count == 2, word.unicodeScalars.last == ".",
            let first = word.unicodeScalars.first
        else { return false }
        return first.properties.isUppercase
    }

    private func isNumeral(_ word: String) -> Bool {
        if startsWithDigit(word) { return true }
        guard let first = word.unicodeScalars.first, Self.romans.contains(first) else {
            return false
        }
        return core(word).unicodeScalars.allSatisfy { Self.romans.contains($0) }
    }

    /// A number that its sentence goes on after: no closing punctuation.
    private func isNumber(_ word: String) -> Bool {
        startsWithDigit(word) && word.unicodeScalars.last?.properties.numericType != nil
    }

    private func startsWithDigit(_ word: String) -> Bool {
        guard let first = word.unicodeScalars.first(where: { !Self.openings.contains($0) }) else {
            return false
        }
        return ("0"..."9").contains(first)
    }

    private func stem(_ word: String) -> String {
        let trimmed = word.unicodeScalars.drop { Self.openings.contains($0) }
        return String(trimmed).lowercased()
    }

    private func core(_ word: String) -> String {
        var scalars = word.unicodeScalars
        while let last = scalars.last, Self.closings.contains(last) { scalars.removeLast() }
        return String(scalars)
    }

    private static let romans: Set<Unicode.Scalar> = ["I", "V", "X", "L"]
    private static let openings: Set<Unicode.Scalar> = [
        "(", "[", "“", "\"", "+", "-", "−", "±", "≥", "≤",
    ]
    private static let closings: Set<Unicode.Scalar> = [
        ")", "]", "”", "\"", ",", ".", ";", ":", "!", "?",
    ]
    private static let leaders: Set<String> = [
        "ngày", "tháng", "năm", "số", "quý", "điểm", "khoản", "mục", "bảng", "điều", "phần",
        "chương", "lần", "pl", "tr.",
    ]
    /// Second word of a two-word leader → its first word.
    private static let secondWords = ["lục": "phụ", "đồ": "biểu"]
    private static let dateWords: Set<String> = ["ngày", "tháng", "năm", "quý"]
    private static let scales: Set<String> = ["nghìn", "triệu", "tỷ", "tỉ"]
    private static let units: Set<String> = [
        "%", "‰", "đồng", "nghìn", "triệu", "tỷ", "tỉ", "người", "lượt", "giờ", "ngày", "tuần",
        "tháng", "quý", "năm", "xã", "phường", "tỉnh", "hộ", "km", "m", "m²", "ha", "kg", "tấn",
        "vụ", "suất", "lần", "buổi", "lớp", "cuộc", "đợt", "điểm",
    ]
}
