// Is the text of an item or a căn cứ line without the dash its writer may have typed.

import Documents

/// The dash is set by layout, once.
enum DashedText {
    static func withoutDash(_ runs: [Run]) -> [Run] {
        guard var first = runs.first else { return runs }
        let text = first.text.unicodeScalars
        let trimmed = text.drop { WordShaping.binds($0) != nil }
        guard trimmed.first == "-", let space = trimmed.dropFirst().first,
            WordShaping.binds(space) != nil
        else { return runs }
        first.text = String(trimmed.dropFirst(2))
        return [first] + runs.dropFirst()
    }
}
