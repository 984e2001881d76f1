// Is the name of a kept report: what a person types and every list prints.
//
// COMMITTEE/PERIOD/DEFINITION-rN          an issue, its first revision -r0
// COMMITTEE/PERIOD/DEFINITION-du-thao-N   a numbered draft, the first one -du-thao-1
//
// In print PERIOD names its calendar (`2026H1@chot-15`). A person may leave the calendar out where
// one report alone is meant then; where several are, all of them are named and none is taken.

import Obligations

/// The name of an issue or a draft (tên bản phát hành, bản dự thảo).
struct ReportName: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Which one of the obligation's reports.
    enum Mark: Hashable, Sendable, CustomStringConvertible {
        case revision(Int)
        case draft(Int)

        var description: String {
            switch self {
            case .revision(let number): "r\(number)"
            case .draft(let number): "du-thao-\(number)"
            }
        }
    }

    /// In a name that a person typed, the period may lack its calendar.
    let key: ObligationKey
    let mark: Mark

    init(_ key: ObligationKey, _ mark: Mark) {
        self.key = key
        self.mark = mark
    }

    /// Reads one of the two forms; nil when the text is neither.
    init?(text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty }),
            let (definition, mark) = ReportName.split(parts[2])
        else { return nil }
        self.init(
            ObligationKey(
                definition: definition, committee: String(parts[0]), period: String(parts[1])),
            mark)
    }

    /// `duqs-tinh/2026H1@chot-15/so-ket-6-thang-r0`: also its path in the store without the ending.
    var description: String { "\(key)-\(mark)" }

    /// By obligation, drafts before issues, each by number.
    static func < (left: ReportName, right: ReportName) -> Bool {
        (left.key, left.order.kind, left.order.number)
            < (right.key, right.order.kind, right.order.number)
    }

    /// Whether a name that a person typed may mean this report.
    func isMeant(by typed: ReportName) -> Bool {
        mark == typed.mark && key.definition == typed.key.definition
            && key.committee == typed.key.committee
            && (key.period == typed.key.period || key.period.hasPrefix(typed.key.period + "@"))
    }

    /// The only one of the reports that the text means.
    ///
    /// - Throws: `IssuingError.unknownIssue` when it means none, `.ambiguousReport` when several.
    static func only<Report>(
        of reports: [(name: ReportName, report: Report)], meantBy text: String
    ) throws(IssuingError) -> Report {
        guard let typed = ReportName(text: text) else { throw .unknownIssue(text) }
        let meant = reports.filter { $0.name.isMeant(by: typed) }
        guard let first = meant.first else { throw .unknownIssue(text) }
        guard meant.count == 1 else {
            throw .ambiguousReport(text, candidates: meant.map(\.name).sorted().map(\.description))
        }
        return first.report
    }

    private var order: (kind: Int, number: Int) {
        switch mark {
        case .draft(let number): (0, number)
        case .revision(let number): (1, number)
        }
    }

    /// `so-ket-6-thang-r0` → the definition's code and the mark. A code may itself hold a mark's
    /// letters, so that the last ones count.
    private static func split(_ text: Substring) -> (definition: String, mark: Mark)? {
        let digits = text.reversed().prefix { $0.isASCII && $0.isNumber }.count
        let stem = text.dropLast(digits)
        guard let number = Int(text.suffix(digits)), String(number).count == digits else {
            return nil
        }
        if stem.hasSuffix("-r") {
            return ReportName.named(stem.dropLast(2), .revision(number))
        }
        guard stem.hasSuffix("-du-thao-"), number > 0 else { return nil }
        return ReportName.named(stem.dropLast("-du-thao-".count), .draft(number))
    }

    private static func named(_ code: Substring, _ mark: Mark) -> (String, Mark)? {
        code.isEmpty ? nil : (String(code), mark)
    }
}
