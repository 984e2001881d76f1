// Is what a chart shows, before it has a size: values with their printed labels, never geometry.
//
// Labels arrive as text ("gần 43%", "7.450") because the qualifier is content; the numbers are for
// geometry alone. A missing value is a value without a number and is drawn as its label.

/// One value of a chart with the text that is printed for it.
public struct ChartValue: Hashable, Sendable {
    /// Nil when there is no number to draw; the label then says why ("chưa có số liệu", "–").
    public let number: Double?
    /// As printed beside the mark, qualifier included.
    public let label: String
    /// The label carries a qualifier (trên, gần, ≥): the end of the bar is drawn open.
    public let isQualified: Bool
    /// Ước: an estimate; drawn with a dashed outline.
    public let isEstimate: Bool

    public init(
        _ number: Double?, label: String, isQualified: Bool = false, isEstimate: Bool = false
    ) {
        self.number = number
        self.label = label
        self.isQualified = isQualified
        self.isEstimate = isEstimate
    }
}

/// A Cairo-drawn chart (biểu đồ).
public struct Chart: Hashable, Sendable {
    /// The kinds of chart, each with its data.
    public enum Form: Hashable, Sendable {
        /// Actual against target, one row each, with a tick where the pace should be by now.
        case targets([TargetRow])
        /// Vertical bars, one group per category, one bar per series (two series: paired bars).
        case grouped(categories: [String], series: [Series])
        /// Horizontal bars ranked from best to worst, with up to two lines they are read against:
        /// the target, and what is due by now.
        case ranked([RankedRow], reference: Reference?, due: Reference? = nil)
        /// Horizontal stacked bars, one row per category, parts with the same series order.
        case stacked(categories: [String], series: [Series], isShare: Bool)
        /// Lines over periods; a break separates the windows on its two sides.
        case lines(windows: [Window], series: [Series])
        /// As lines, for what holds through a whole window: a level per window, upright steps.
        case steps(windows: [Window], series: [Series])
        /// Two moments joined by a straight line, one line per series of two values.
        case slope(from: String, to: String, series: [Series])
        /// What a whole is made of: at most four parts, none of them missing.
        case parts([Part])

        /// Most parts of a whole that a reader still compares.
        public static let mostParts = 4
        /// Most lines, areas or slopes that a photocopy tells apart.
        public static let mostSeries = Palette.limit
        /// Per cent of its target at which a bar is cut, so that the others stay readable.
        public static let longestBar = 200
    }

    /// One part of a whole.
    public struct Part: Hashable, Sendable {
        public let name: String
        public let value: ChartValue
        /// Its share as printed ("45,2%").
        public let share: String

        public init(name: String, value: ChartValue, share: String) {
            self.name = name
            self.value = value
            self.share = share
        }
    }

    /// Values by category or window; `values.count` equals the number of categories or windows.
    public struct Series: Hashable, Sendable {
        public let name: String
        public let values: [ChartValue]

        public init(name: String, values: [ChartValue]) {
            self.name = name
            self.values = values
        }
    }

    /// One indicator against its target.
    public struct TargetRow: Hashable, Sendable {
        public let name: String
        public let actual: ChartValue
        public let target: ChartValue
        /// What is due by now, in the unit of the target; nil when no pace applies.
        public let pace: Double?
        /// The verdict in words, printed at the row's end ("đúng tiến độ").
        public let verdict: String

        public init(
            name: String, actual: ChartValue, target: ChartValue, pace: Double?, verdict: String
        ) {
            self.name = name
            self.actual = actual
            self.target = target
            self.pace = pace
            self.verdict = verdict
        }
    }

    /// One unit in a ranking.
    public struct RankedRow: Hashable, Sendable {
        /// "1", "2", or empty when not ranked.
        public let rank: String
        public let name: String
        public let value: ChartValue
        /// "kỳ trước: 3"; empty when unknown.
        public let note: String

        public init(rank: String, name: String, value: ChartValue, note: String) {
            self.rank = rank
            self.name = name
            self.value = value
            self.note = note
        }
    }

    /// A line all bars are read against.
    public struct Reference: Hashable, Sendable {
        public let number: Double
        public let label: String

        public init(number: Double, label: String) {
            self.number = number
            self.label = label
        }
    }

    /// One period of a trend.
    public struct Window: Hashable, Sendable {
        public let label: String
        /// Reason of a series break just before this window.
        public let breakBefore: String?

        public init(label: String, breakBefore: String?) {
            self.label = label
            self.breakBefore = breakBefore
        }
    }

    public let form: Form
    /// Unit of measure of the axis ("%", "người"); stated once.
    public let unitOfMeasure: String
    /// Counts start at zero; per cent and scores may not.
    public let startsAtZero: Bool
    /// Alternative text generated from the data.
    public let alternative: String
    /// What the axis must cover beside the chart's own values (per cent of target for targets):
    /// the parts of a split chart share one axis. Nil for a chart of its own.
    public let axisRange: ClosedRange<Double>?
    /// What it adds to its labels.
    public let words: ChartWords

    public init(
        form: Form, unitOfMeasure: String, startsAtZero: Bool, alternative: String,
        axisRange: ClosedRange<Double>? = nil, words: ChartWords = ChartWords()
    ) {
        self.form = form
        self.unitOfMeasure = unitOfMeasure
        self.startsAtZero = startsAtZero
        self.alternative = alternative
        self.axisRange = axisRange
        self.words = words
    }
}
