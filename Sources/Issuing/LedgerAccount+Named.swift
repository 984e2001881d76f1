// A name that a person typed → the issue or draft of the ledger that it means.

extension LedgerAccount {
    /// A report that the ledger knows.
    enum Report {
        case issue(Issue)
        case draft(Draft)
    }

    /// - Throws: As `ReportName.only(of:meantBy:)`.
    func report(named text: String) throws(IssuingError) -> Report {
        let issues = issues.map { (name: $0.reportName, report: Report.issue($0)) }
        let drafts = drafts.map { (name: $0.reportName, report: Report.draft($0)) }
        return try ReportName.only(of: issues + drafts, meantBy: text)
    }
}
