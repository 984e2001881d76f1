// Is a list of templates with one mistake or several, and the exact lines they give.

enum FaultCases {
    struct Case {
        let text: String
        /// Without the name of the file.
        let faults: [String]

        init(_ text: String, _ faults: String) {
            self.text = text
            self.faults = faults.split(separator: "\n").map(String.init)
        }
    }

    static let bodies = names + conditions + directives + prose + tables + charts
}
