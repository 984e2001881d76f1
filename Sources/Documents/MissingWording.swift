// Reason → the visible words or sign for a figure that is not there.
//
// A table uses the signs of the statistical yearbook, adds its own for what the yearbook does not
// know, and explains each one it used in a note. No sign stands for two reasons.

import Facts
import Periods

/// The wording of missing figures, in one place.
struct MissingWording {
    private let wording: HouseWording

    init(_ wording: HouseWording) {
        self.wording = wording
    }

    /// In a sentence.
    func prose(_ reason: MissingReason) -> String {
        switch reason {
        case .noData: wording[.noData].filled()
        case .notApplicable: wording[.notApplicable].filled()
        case .notAggregable: wording[.notAggregable].filled()
        case .structureChanged: wording[.structure].filled()
        case .conflict: wording[.conflict].filled()
        case .noTarget: wording[.noTarget].filled()
        case .thinCoverage: wording[.thin].filled()
        case .overflow: "[số vượt quá khả năng tính]"
        case .withheld: MissingWording.withheld
        }
    }

    /// In a table cell or on a chart.
    func symbol(_ reason: MissingReason) -> String {
        switch reason {
        case .noData: wording[.noDataSign].filled()
        case .notApplicable: wording[.notApplicableSign].filled()
        case .notAggregable: wording[.notAggregableSign].filled()
        case .structureChanged: wording[.structureSign].filled()
        case .conflict: wording[.conflictSign].filled()
        case .noTarget: wording[.noTargetSign].filled()
        case .thinCoverage: wording[.thinSign].filled()
        case .overflow: "(!)"
        case .withheld: "(k)"
        }
    }

    /// The note where sums over windows of unequal length stand side by side.
    func unequal(_ days: Interval, _ period: PeriodFacts) -> String {
        wording[.unequalNote].filled(
            days.start.short, days.last?.short ?? "nay", "\(days.length ?? 0)",
            period.period.interval.start.short, period.dataClose.short,
            "\(MissingWording.length(of: period))")
    }

    /// The note under a table of units where the organisation changed within the period.
    func mixed(_ period: PeriodFacts) -> String {
        wording[.mixedStructure].filled(period.structureDay.short)
    }

    /// The note under a table of events that begins on the day after an earlier close.
    static func recorded(from day: Day, _ period: PeriodFacts) -> String {
        "Ghi cả việc từ ngày \(day.short), sau ngày chốt số liệu của báo cáo trước; các chỉ tiêu "
            + "tính từ ngày \(period.period.interval.start.short)."
    }

    /// The note under a table of counted cases: those that no report has told yet.
    func untold(_ cases: [String], from day: Day, _ period: PeriodFacts) -> String {
        let last = period.period.interval.start.adding(days: -1)
        return wording[.untoldCases].filled(
            day.short, last.short, cases.joined(separator: "; "))
    }

    /// The note on columns without any figure.
    func leftOut(_ names: [String], _ reason: MissingReason) -> String {
        let quoted = names.reduce(into: [String]()) { kept, name in
            if !kept.contains("“\(name)”") { kept.append("“\(name)”") }
        }
        return wording[.leftOutColumns].filled(quoted.joined(separator: ", "), meaning(reason))
    }

    /// The same in a sentence: " (336 ngày; cùng kỳ 365 ngày)".
    func lengths(_ days: Interval, _ period: PeriodFacts) -> String {
        " "
            + wording[.unequalProse].filled(
                "\(MissingWording.length(of: period))", "\(days.length ?? 0)")
    }

    private static func length(of period: PeriodFacts) -> Int {
        period.period.interval.start.distance(to: period.dataClose) + 1
    }

    /// What the signs of these reasons mean, for the note under a table.
    func explanations(of reasons: Set<MissingReason>) -> [String] {
        MissingWording.order.filter(reasons.contains).map { "“\(symbol($0))”: \(meaning($0))" }
    }

    private func meaning(_ reason: MissingReason) -> String {
        switch reason {
        case .noData: wording[.noDataMeaning].filled()
        case .notApplicable: wording[.notApplicableMeaning].filled()
        case .notAggregable: wording[.notAggregableMeaning].filled()
        case .structureChanged: wording[.structureMeaning].filled()
        case .conflict: wording[.conflictMeaning].filled()
        case .noTarget: wording[.noTargetMeaning].filled()
        case .thinCoverage: wording[.thinMeaning].filled()
        case .overflow: "số vượt quá khả năng tính"
        case .withheld: "không nêu trong bản này"
        }
    }

    /// The order in which explanations are printed.
    static let order: [MissingReason] = [
        .noData, .structureChanged, .notAggregable, .noTarget, .notApplicable, .thinCoverage,
        .conflict, .overflow, .withheld,
    ]

    /// Printed where a judgement should stand and nobody wrote one.
    static let judgement = "[Cần bổ sung]"

    /// Stands for the number of a table, chart or annex that this report does not hold.
    static let notPrinted = "[không có trong báo cáo này]"

    /// Stands for what the edition does not tell.
    static let withheld = "[không nêu trong bản này]"

    /// The same after the caption of a table or chart.
    static let withheldWhole = ": không nêu trong bản này."

    /// Stands after a chart's caption where the chart itself would be empty.
    var chart: String { ": " + wording[.chartEmpty].filled() }

    /// The same where some parts of a whole are known and its shares are not.
    var chartParts: String { ": " + wording[.chartParts].filled() }

    /// Printed on a chart for a value that is not there.
    func chartLabel(_ reason: MissingReason) -> String {
        reason == .noData ? wording[.chartNoData].filled() : symbol(reason)
    }
}
