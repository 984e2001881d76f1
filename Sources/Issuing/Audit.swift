// Obligations of a year and the ledger's accounts → the proof that none was missed.
//
// With `expected` from the agenda the proof stands on arithmetic; without it (a copy of the ledger
// on another machine) on the obligations that the ledger has seen.

import Digests
package import Ledger
package import Obligations
package import Periods

/// The answer of `audit` (đối soát).
package struct Audit: Sendable {
    /// What became of one obligation.
    enum Outcome: Hashable, Sendable {
        /// Its newest revision stands.
        case issued
        case waived
        /// The newest revision was withdrawn and nothing took its place.
        case withdrawn
        /// Its close or due day is still to come.
        case running
        case missing
    }

    /// What the store has for an issue.
    package enum Presence: Hashable, Sendable {
        case present
        case missing
        case changed
        /// No store was given.
        case unknown
    }

    /// One obligation.
    struct Row: Sendable {
        let key: ObligationKey
        let close: Day
        let due: Day
        let item: LedgerAccount.Item
        let outcome: Outcome
        let presence: Presence
        /// Neither definitions nor the calendar ask for it: only the ledger knows it.
        let isOnlyInLedger: Bool

        var isTrouble: Bool {
            outcome == .missing || outcome == .withdrawn || presence == .missing
                || presence == .changed
        }
    }

    /// Numbered copies that were made at one time.
    struct CopyLine: Sendable {
        /// Of the issue or draft; empty where the ledger does not know it.
        let report: String
        let copies: LedgerAccount.Copies
    }

    package let year: Int
    let isByArithmetic: Bool
    let zone: FixedZone
    let today: Day
    let head: LedgerHead?
    /// By close, then key.
    let rows: [Row]
    /// Made in the year, oldest first, of whatever report.
    let copies: [CopyLine]

    /// - Parameters:
    ///   - expected: Every obligation of the year by arithmetic; nil when only the ledger is there.
    ///   - presence: Looks into the store for the file of an issue.
    package init(
        year: Int, expected: [Obligation]?, account: LedgerAccount, now: Instant, zone: FixedZone,
        presence: (StoredReport) -> Presence
    ) {
        self.year = year
        self.zone = zone
        isByArithmetic = expected != nil
        head = account.head
        copies = Audit.copies(account, year: year, zone: zone)
        let today = zone.day(of: now)
        self.today = today
        var days: [ObligationKey: (close: Day, due: Day)] = [:]
        for obligation in expected ?? [] where obligation.close.year == year {
            days[obligation.key] = (obligation.close, obligation.due)
        }
        let byArithmetic = Set(days.keys)
        for item in account.items where days[item.key] == nil {
            guard let last = Audit.days(item), last.close.year == year else { continue }
            days[item.key] = last
        }
        let order = days.sorted { ($0.value.close, $0.key) < ($1.value.close, $1.key) }
        rows = order.map { key, days in
            let item = account[key] ?? LedgerAccount.Item(key: key)
            return Row(
                key: key, close: days.close, due: days.due, item: item,
                outcome: Audit.outcome(item, due: days.due, today: today),
                presence: item.standing.map { presence($0.report) } ?? .unknown,
                isOnlyInLedger: expected != nil && !byArithmetic.contains(key))
        }
    }

    /// Something is missing: exit status 3.
    package var hasFindings: Bool { rows.contains(where: \.isTrouble) }

    /// What a store has for an issue.
    package static func presence(of report: StoredReport, in store: String) -> Presence {
        switch Verifier.find(store + "/" + report.path) {
        case .nothing: .missing
        case .file(let digest, _): digest == report.digest ? .present : .changed
        case .noFile: .changed
        case .unreadable: .unknown
        }
    }

    /// The days as last seen; those of the first issue when nothing saw the obligation.
    private static func days(_ item: LedgerAccount.Item) -> (close: Day, due: Day)? {
        if let seen = item.seen { return (seen.close, seen.due) }
        return item.issues.first.map { ($0.planned, $0.planned) }
    }

    private static func copies(
        _ account: LedgerAccount, year: Int, zone: FixedZone
    ) -> [CopyLine] {
        let made = account.copies.filter { zone.day(of: $0.stamp.instant).year == year }
        guard !made.isEmpty else { return [] }
        let issues = account.issues.map { ($0.stamp.sequence, $0.name) }
        let names = Dictionary(
            issues + account.drafts.map { ($0.stamp.sequence, $0.name) },
            uniquingKeysWith: { first, _ in first })
        return made.map { CopyLine(report: names[$0.of] ?? "", copies: $0) }
    }

    private static func outcome(_ item: LedgerAccount.Item, due: Day, today: Day) -> Outcome {
        if item.standing != nil { return .issued }
        if item.waiver != nil { return .waived }
        if !item.issues.isEmpty { return .withdrawn }
        return today > due ? .missing : .running
    }
}
