// A target and its days → what of it is due by the end of what was reached.
//
// A target's last day counts, never the window's: a report on the year as of 14/6 judges by pace.
// What was reached ends at the data close, or at the period's end where estimates of the days
// between entered it (ước thực hiện). At the conference that closes the period a level is due whole
// although the calendar has days left; what accumulates is due by its pace until an estimate of
// those days was recorded. Only at the target's own end can the verdict be "không đạt".
//
// Only what accumulates is spread over the year: a number of people trained, a sum of money. A
// level, a share of those called, a yearly norm is due whole at the end (a half-year never halves
// "25%/năm"); what must be kept (giữ vững, không quá) is due whole on every day.

import Facts
import Periods

/// What should have been reached by now (phải có đến nay).
struct TargetPace {
    /// What is due.
    enum Due {
        case amount(FixedDecimal)
        /// Chưa đến hạn.
        case notYet
        case unknown(MissingReason)
    }

    let target: TargetRow
    let indicator: Indicator
    let span: Interval
    /// The first day behind what was reached; nil when it has no end.
    let reachedEnd: Day?
    /// The conference closes the period of which the target's last day is the end.
    let isDueAtClose: Bool
    let calendar: ReportingCalendar

    /// The target must hold on every day, not only be reached by the last.
    var isStanding: Bool {
        isLimit || target.comparator == .hold || span.end == nil
    }

    /// The target is a ceiling: at most, below, or an exact number of what had better be few.
    var isLimit: Bool {
        switch target.comparator {
        case .atMost, .below: true
        case .equal: indicator.direction == .lowerIsBetter
        case .atLeast, .above, .hold: false
        }
    }

    /// What was reached runs to the target's last day.
    var isAtEnd: Bool {
        guard let end = span.end else { return false }
        return reachedEnd.map { $0 >= end } ?? true
    }

    var due: Due {
        guard let whole = target.quantity.comparable else { return .unknown(.notApplicable) }
        if isStanding || isAtEnd { return .amount(whole) }
        let later = isDueAtClose ? Due.amount(whole) : .notYet
        switch target.pace {
        case .atEnd: return later
        case .even: return isSpreadEvenly ? evenly(whole) : later
        case .byQuarter:
            return target.quarterShares.count == 4 ? byQuarter(whole) : evenly(whole)
        }
    }

    private var isSpreadEvenly: Bool {
        switch indicator.nature {
        case .cumulative: true
        case .flow: !indicator.isRatio
        case .stock, .yearlyNorm: false
        }
    }

    private var daysGone: Int {
        max(0, reachedEnd.map { span.start.distance(to: $0) } ?? span.length ?? 0)
    }

    private func evenly(_ whole: FixedDecimal) -> Due {
        guard let length = span.length else { return .amount(whole) }
        return part(daysGone, of: length, whole)
    }

    /// The share due at the last quarter's end gone by, and the running quarter's by its days.
    private func byQuarter(_ whole: FixedDecimal) -> Due {
        let ends = quarterEnds
        let shares = target.quarterShares.map { min(max($0, 0), 1_000) }  // per cent
        var reached = 0
        var start = 0
        for (end, share) in zip(ends, shares) {
            guard daysGone < end else {
                reached = share
                start = end
                continue
            }
            let length = max(1, end - start)
            let gained = max(0, share - reached) * (daysGone - start)
            return part(reached * length + gained, of: 100 * length, whole)
        }
        return part(reached, of: 100, whole)
    }

    /// Days from the target's start to the end of each of its four quarters.
    private var quarterEnds: [Int] {
        let year = span.start.adding(days: 31).year  // a report year may begin in December
        let quarters = (1...4).compactMap {
            calendar.interval(of: PeriodKey(.quarter(year: year, quarter: $0)))?.end
        }
        if quarters.count == 4, quarters.last == span.end,
            calendar.interval(of: PeriodKey(.year(year))) == span
        {
            return quarters.map { span.start.distance(to: $0) }
        }
        let length = span.length ?? 4
        return (1...4).map { length * $0 / 4 }
    }

    private func part(_ numerator: Int, of denominator: Int, _ whole: FixedDecimal) -> Due {
        let decimals = min(
            max(indicator.decimals, min(whole.scale, 2), 0), FixedDecimal.maximumScale)
        guard numerator > 0 else { return .amount(FixedDecimal.zero) }
        guard
            let amount = whole.divided(
                by: FixedDecimal(denominator), times: numerator, decimals: decimals)
        else { return .unknown(.overflow) }
        return .amount(amount)
    }
}
