// Row values → the key that orders and tells rows apart.

extension TableSchema {
    /// A text that orders rows by natural key: integers as numbers, an empty value first.
    ///
    /// Control characters never enter the records, so U+001F joins without ambiguity.
    func sortKey(of values: [String?]) -> String {
        sortKey { values[$0] }
    }

    /// The same, of columns that are looked up.
    func sortKey(_ text: (Int) -> String?) -> String {
        var key = ""
        for (position, index) in keyIndices.enumerated() {
            if position > 0 { key += "\u{1F}" }
            let text = text(index) ?? ""
            if columns[index].isInteger {
                key += String(repeating: "0", count: max(0, 20 - text.utf8.count))
            }
            key += text
        }
        return key
    }

    /// The key as people read it: "tinh · dqtv-dang-vien · 2025-12-15".
    func readableKey(of values: [String?]) -> String {
        keyIndices.map { values[$0] ?? "–" }.joined(separator: " · ")
    }
}
