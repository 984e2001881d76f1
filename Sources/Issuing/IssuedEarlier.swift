// Issues of one committee → those that a report of a later period is held against, as cited.
//
// Only what the ledger held before a report's slot was taken counts, so that the same slot always
// gives the same bytes, whatever is registered or withdrawn afterwards.

import Ledger
import Obligations
import Periods
import Pipeline

/// An issue as a later report sees it.
struct IssuedEarlier {
    let key: ObligationKey
    let sequence: Int
    let revision: Int
    let close: Day?
    /// Sequence number, number and day of each registration, oldest first.
    let registrations: [(sequence: Int, number: String, day: Day)]
    /// Sequence number of its withdrawal.
    let withdrawal: Int?
    let report: StoredReport

    /// A trend looks back no further at periods of the report's own kind.
    fileprivate static let lookBackYears = 5

    /// What a report of `key` is held against: of each earlier period it may compare with, the
    /// newest revision that stood before `slot`; the same definition first.
    static func before(
        _ slot: Int, for key: ObligationKey, among issues: [IssuedEarlier]
    ) -> [IssuedEarlier] {
        guard let own = PeriodKey(text: key.period) else { return [] }
        var newest: [ObligationKey: IssuedEarlier] = [:]
        for issue in issues where issue.key.committee == key.committee && issue.sequence < slot {
            guard let period = PeriodKey(text: issue.key.period), own.looksBack(at: period)
            else { continue }
            if issue.revision >= newest[issue.key]?.revision ?? 0 { newest[issue.key] = issue }
        }
        let standing = newest.values.filter { $0.withdrawal.map { $0 >= slot } ?? true }
        return standing.sorted { left, right in
            let first = (left.key.definition == key.definition ? 0 : 1, left.key.description)
            return first
                < (right.key.definition == key.definition ? 0 : 1, right.key.description)
        }
    }

    /// As an order carries it.
    func published(before slot: Int, zone: FixedZone, figures: [UInt8]) -> PublishedReport {
        PublishedReport(
            citation: citation(before: slot, zone: zone), period: key.period,
            close: close ?? zone.day(of: report.created), issued: report.created,
            figures: figures)
    }

    /// "Báo cáo số 12-BC/ĐUQS, ngày 20/6/2025"; without a number its period and day of issue.
    private func citation(before slot: Int, zone: FixedZone) -> String {
        if let known = registrations.last(where: { $0.sequence < slot }) {
            return "Báo cáo số\u{A0}\(known.number), ngày\u{A0}\(known.day.short)"
        }
        let name = PeriodKey(text: key.period)?.vietnameseName ?? key.period
        return "Báo cáo \(name), phát hành ngày\u{A0}\(zone.day(of: report.created).short)"
    }
}

extension PeriodKey {
    /// A report of this period may compare with that one.
    fileprivate func looksBack(at other: PeriodKey) -> Bool {
        guard calendar == other.calendar else { return false }
        if other == samePeriodLastYear || other == previous { return true }
        guard let year = targetYear, let then = other.targetYear, then < year,
            year - then <= IssuedEarlier.lookBackYears
        else { return false }
        switch (shape, other.shape) {
        case (.year, .year), (.half, .half), (.quarter, .quarter): return true
        default: return false
        }
    }
}
