// Is a name that was found, and what kind of value stands behind it.

import Facts

struct NamedFigure: Hashable {
    /// What may be asked of a value before any record is read.
    enum Kind: Hashable {
        /// `measure` is nil where it differs from row to row.
        case quantity(measure: Indicator.Kind?)
        case integer, text, day, interval, flag
        /// One of a few words: the verdict of a target.
        case verdict
        /// What the figures of a row are measured in.
        case unitOfMeasure
        /// The name was refused already.
        case unknown
    }

    let reference: Reference
    let kind: Kind
}

extension NamedFigure.Kind {
    init(_ field: ListSchema.Field) {
        switch field.kind {
        case .text: self = field.name == Aspect.verdict.rawValue ? .verdict : .text
        case .quantity: self = .quantity(measure: nil)
        case .day: self = .day
        case .interval: self = .interval
        case .integer: self = .integer
        case .flag: self = .flag
        }
    }

    /// `measure` is the indicator's; nil where it is the row's.
    init(_ aspect: Aspect, measure: Indicator.Kind?) {
        switch aspect {
        case .verdict: self = .verdict
        case .change: self = .text
        case .rank: self = .integer
        case .percentOfTarget, .percentOfDue, .shortfallRate: self = .quantity(measure: .ratio)
        case .actual, .numerator, .denominator, .target, .progress, .dueByNow, .shortfall,
            .samePeriod, .previousPeriod, .changeNumber:
            self = .quantity(measure: measure)
        }
    }

    /// The words a verdict can be, as printed.
    static let verdicts = [
        "vượt", "đạt", "đúng tiến độ", "chậm", "không đạt", "chưa đến hạn", "chưa đủ số liệu",
    ]
}
