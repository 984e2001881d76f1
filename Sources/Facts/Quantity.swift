// Is any measure of any record kind: a number, a pair, or a magnitude in words.
//
// A pair keeps numerator and denominator to the last step and has no "+": totals of ratios come
// from summed parts, never from averaged percentages (design rule 1).

/// A measure with its qualifier and the words of its source.
public struct Quantity: Hashable, Sendable {
    /// What was measured: a number, a pair or a magnitude in words.
    public enum Measure: Hashable, Sendable {
        /// A number, a percentage given without its parts included.
        case number(FixedDecimal)
        /// A share: numerator and denominator, with the denominator's name ("quân số phải có").
        case pair(numerator: FixedDecimal, denominator: FixedDecimal, of: String)
        /// A magnitude given only in words: "hàng trăm triệu đồng".
        case words(String)
    }

    public let measure: Measure
    public let qualifier: Qualifier
    /// The text of the source, word by word, when it was recorded.
    public let verbatim: String?

    public init(_ measure: Measure, qualifier: Qualifier = .exactly, verbatim: String? = nil) {
        self.measure = measure
        self.qualifier = qualifier
        self.verbatim = verbatim
    }

    public init(_ number: FixedDecimal, qualifier: Qualifier = .exactly, verbatim: String? = nil) {
        self.init(.number(number), qualifier: qualifier, verbatim: verbatim)
    }

    /// The number, if the measure is one.
    public var number: FixedDecimal? {
        if case .number(let number) = measure { number } else { nil }
    }

    /// The value to compare and draw, in per cent for a pair, with `decimals` decimals; nil for
    /// words and for a pair whose denominator is zero.
    public func value(decimals: Int) -> FixedDecimal? {
        switch measure {
        case .number(let number): number
        case .pair(let numerator, let denominator, _):
            numerator.divided(by: denominator, times: 100, decimals: decimals)
        case .words: nil
        }
    }
}

/// How a figure relates to the truth (từ chỉ mức độ); it is content and is always printed.
public enum Qualifier: String, CaseIterable, Hashable, Sendable {
    /// Đạt, đúng: the figure itself.
    case exactly = ""
    /// Trên: more than.
    case above = "tren"
    /// Hơn: a little more than.
    case moreThan = "hon"
    /// Gần: just under.
    case nearly = "gan"
    /// Khoảng: about.
    case about = "khoang"
    /// Từ … trở lên: at least.
    case atLeast = "tro-len"
    /// Không quá: at most.
    case atMost = "khong-qua"
    /// Giữ vững: keep at least.
    case hold = "giu-vung"

    /// The figure's text with its qualifier: "gần 43%", "từ 95% trở lên".
    public func apply(to figure: String) -> String {
        switch self {
        case .exactly: figure
        case .above: "trên \(figure)"
        case .moreThan: "hơn \(figure)"
        case .nearly: "gần \(figure)"
        case .about: "khoảng \(figure)"
        case .atLeast: "từ \(figure) trở lên"
        case .atMost: "không quá \(figure)"
        case .hold: "giữ vững \(figure)"
        }
    }
}
