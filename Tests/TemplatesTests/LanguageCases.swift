// Is a list of bodies and what they are read as.

enum LanguageCases {
    struct Case {
        let body: String
        let expected: String

        init(_ body: String, _ expected: String) {
            self.body = body
            self.expected = expected
        }
    }

    static let all = prose + figures + conditions + loops + blocks
}
