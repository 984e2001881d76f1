// Is one thing wrong in a template, before it is put into words.

/// A problem with its place and the text that caused it. Readers of one name or one clause throw
/// it; readers of many collect it and go on.
struct Flaw: Error, Hashable, Sendable {
    let place: Place
    let text: String
    let problem: TemplateProblem

    init(_ problem: TemplateProblem, _ text: String, at place: Place) {
        self.place = place
        self.text = text
        self.problem = problem
    }
}
