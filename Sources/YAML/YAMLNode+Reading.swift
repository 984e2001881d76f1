// YAMLNode → typed values, each refusal with its line and column.

extension YAMLNode {
    /// The text of a scalar.
    public func text() throws(YAMLError) -> String {
        guard case .scalar(let text, _, _) = self else { throw unexpected(.text) }
        return text
    }

    /// A scalar that may not be empty.
    public func filledText() throws(YAMLError) -> String {
        let text = try text()
        guard !text.isEmpty else { throw unexpected(.text) }
        return text
    }

    /// An integer in decimal digits.
    public func integer(in range: ClosedRange<Int> = 0...Int.max) throws(YAMLError) -> Int {
        guard case .scalar(let text, _, _) = self, let value = YAMLNode.decimal(text) else {
            throw unexpected(.integer)
        }
        guard range.contains(value) else {
            throw YAMLError(mark, .outOfRange(value, range))
        }
        return value
    }

    /// `true`, `yes`, `có`, `1` or `false`, `no`, `không`, `0`.
    public func flag() throws(YAMLError) -> Bool {
        guard case .scalar(let text, _, _) = self else { throw unexpected(.flag) }
        switch text {
        case "true", "yes", "có", "co", "1": return true
        case "false", "no", "không", "khong", "0": return false
        default: throw unexpected(.flag)
        }
    }

    /// One of the raw values of an enum.
    public func choice<Choice>(
        _ type: Choice.Type
    ) throws(YAMLError) -> Choice
    where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
        let text = try text()
        guard let choice = Choice(rawValue: text) else {
            throw YAMLError(mark, .notOneOf(text, Choice.allCases.map(\.rawValue)))
        }
        return choice
    }

    /// The items of a sequence.
    public func items() throws(YAMLError) -> [YAMLNode] {
        guard case .sequence(let items, _) = self else { throw unexpected(.list) }
        return items
    }

    /// The texts of a sequence of scalars, or of one scalar standing for a list of one.
    public func texts() throws(YAMLError) -> [String] {
        if case .scalar(let text, _, _) = self { return isEmpty ? [] : [text] }
        var texts: [String] = []
        for item in try items() { texts.append(try item.text()) }
        return texts
    }

    /// The pairs of a mapping, in the order of the file.
    public func pairs() throws(YAMLError) -> [YAMLPair] {
        guard case .mapping(let pairs, _) = self else { throw unexpected(.mapping) }
        return pairs
    }

    /// The value of a key that must be there.
    public func required(_ key: String) throws(YAMLError) -> YAMLNode {
        guard case .mapping = self else { throw unexpected(.mapping) }
        guard let value = self[key] else { throw YAMLError(mark, .missingKey(key)) }
        return value
    }

    /// Refuses every key that is not known; the error names the known ones.
    public func refuseKeys(besides known: [String]) throws(YAMLError) {
        for pair in try pairs() where !known.contains(pair.key) {
            throw YAMLError(pair.keyMark, .unknownKey(pair.key, known: known))
        }
    }

    private func unexpected(_ shape: YAMLError.Shape) -> YAMLError {
        YAMLError(mark, .expected(shape))
    }

    private static func decimal(_ text: String) -> Int? {
        let digits = text.hasPrefix("-") ? text.dropFirst() : Substring(text)
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
            return nil
        }
        return Int(text)
    }
}
