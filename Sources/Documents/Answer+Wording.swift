// An answer → the words it is printed as in a sentence.

public import Facts

extension Answer {
    /// In the shipped words, by which reports are compared: the value with its unit and qualifier,
    /// or why there is none in brackets; how many units stand behind it is not said.
    public var wording: String {
        switch self {
        case .known(let figure): FigureText(in: .prose).text(of: figure, namingCoverage: false)
        case .missing(let reason): MissingWording(.standard).prose(reason)
        }
    }
}
