// Row values → the key that orders and tells rows apart.

extension TableSchema {
    /// A text that orders rows by natural key: integers as numbers, an empty value first.
    ///
    /// Control characters never enter the records, so U+001F joins without ambiguity.
    func sortKey(of values: [String?]) -> String {
        keyIndices.map { index in
            let text = values[index] ?? ""
            guard columns[index].isInteger else { return text }
            return String(repeating: "0", count: max(0, 20 - text.utf8.count)) + text
        }.joined(separator: "\u{1F}")
    }

    /// The key as people read it: "tinh · dqtv-dang-vien · 2025-12-15".
    func readableKey(of values: [String?]) -> String {
        keyIndices.map { values[$0] ?? "–" }.joined(separator: " · ")
    }
}
