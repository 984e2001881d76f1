// A change ↔ the words it is reckoned as: "tăng 5,2%", "giữ nguyên".
//
// The words are the value of the figure, by which templates ask for it; a house that prints others
// takes them apart again here.

/// How a figure changed against the same period (tăng, giảm).
public enum ChangeWords: Hashable, Sendable {
    /// The size with its unit; rough where one of the two figures is.
    case more(String, isRough: Bool)
    case less(String, isRough: Bool)
    case none(isRough: Bool)

    private static let more = "tăng "
    private static let less = "giảm "
    private static let rough = "khoảng "
    private static let same = "giữ nguyên"
    private static let nearlySame = "xấp xỉ cùng kỳ"

    public var text: String {
        switch self {
        case .more(let size, let isRough):
            ChangeWords.more + (isRough ? ChangeWords.rough : "") + size
        case .less(let size, let isRough):
            ChangeWords.less + (isRough ? ChangeWords.rough : "") + size
        case .none(let isRough): isRough ? ChangeWords.nearlySame : ChangeWords.same
        }
    }

    /// Nil for a text that is no change.
    public init?(_ text: String) {
        if text == ChangeWords.same || text == ChangeWords.nearlySame {
            self = .none(isRough: text == ChangeWords.nearlySame)
            return
        }
        let isMore = text.hasPrefix(ChangeWords.more)
        guard isMore || text.hasPrefix(ChangeWords.less) else { return nil }
        let rest = text.dropFirst((isMore ? ChangeWords.more : ChangeWords.less).count)
        let isRough = rest.hasPrefix(ChangeWords.rough)
        let size = String(isRough ? rest.dropFirst(ChangeWords.rough.count) : rest)
        self = isMore ? .more(size, isRough: isRough) : .less(size, isRough: isRough)
    }
}
