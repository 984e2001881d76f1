// Is one word of Swift source: an identifier, a literal or a sign, and where it stands.

/// A token without comments and spaces; the code inside `\( )` of a string follows its token.
struct Token: Equatable {
    enum Kind: Equatable {
        case word
        case number
        /// The text between the quotes, as written.
        case string
        case sign
    }

    let kind: Kind
    let text: String
    /// Counted from 1.
    let line: Int
    /// The token touches the one before it.
    let isAttached: Bool

    func isWord(_ word: String) -> Bool { kind == .word && text == word }
    func isSign(_ sign: String) -> Bool { kind == .sign && text == sign }
}
