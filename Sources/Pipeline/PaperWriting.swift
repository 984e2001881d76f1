// Drafted report + gaps or changes → a small document that goes with it, in the committee's form.
//
// A paper carries the letterhead and the day it was made, no number and no signature: it is no
// document of its own. Every table is on one page when it fits.

import Documents
import Facts
import Periods

/// Writes the papers of one report.
struct PaperWriting {
    let drafted: DraftedReport
    /// The day the paper is made.
    let day: Day
    /// ISO 8601 with zone.
    let created: String

    var facts: FactSet { drafted.facts }
    var order: ReportOrder { drafted.order }
    var wording: HouseWording { drafted.form.style.wording }

    // MARK: - Gaps

    /// What is missing in a draft, who owes it, and what keeps the issue back.
    func gapList(_ gaps: [Gap]) -> Document {
        let missing = gaps.filter { !$0.isFinding }
        let counted =
            missing.isEmpty ? "Không còn thiếu việc nào." : PaperWriting.count(of: missing) + ":"
        return document(
            kind: wording[.gapList].filled(), subject: named(order.standing),
            blocks: [paragraph(standing), paragraph(counted)] + table(of: missing)
                + findings(gaps) + submissions + rankNotes,
            code: drafted.code.text)
    }

    /// What would be missing if the figures were closed on this day.
    func rehearsal(_ gaps: [Gap]) -> Document {
        let missing = gaps.filter { !$0.isFinding }
        let counted =
            missing.isEmpty
            ? "Đến ngày \(day.short) không thiếu việc nào."
            : "Đến ngày \(day.short): \(PaperWriting.count(of: missing).lowercasedFirst):"
        return document(
            kind: wording[.rehearsalList].filled(), subject: plainName,
            blocks: [paragraph(countdown + " " + standing), paragraph(counted)]
                + table(of: missing) + findings(gaps) + submissions + rankNotes,
            code: drafted.code.rehearsal(on: day))
    }

    /// How firm the order of units is; the hall hears the order, the officer this.
    private var rankNotes: [Block] {
        guard !facts.rankNotes.isEmpty else { return [] }
        return [
            paragraph(wording[.rankLead].filled()),
            table(
                columns: [
                    (.columnNumber, .centre, false), (.columnCluster, .left, false),
                    (.columnContent, .left, true),
                ],
                facts.rankNotes.enumerated().map { index, note in
                    row([String(index + 1), note.cluster, note.text])
                }),
        ]
    }

    private var countdown: String {
        let days = day.distance(to: order.close)
        let close = order.close.short
        if days < 0 { return "Đã chốt số liệu ngày \(close)." }
        if days == 0 { return "Hôm nay, ngày \(close), là ngày chốt số liệu." }
        return "Còn \(days) ngày đến ngày chốt số liệu (\(close))."
    }

    /// "Kỳ: …; chốt …; 43/45 đơn vị có số liệu (cần ít nhất 90%)."
    private var standing: String {
        var text = period
        let expected = facts.summary[.unitsExpected] ?? 0
        if expected > 0 {
            text += "; \(facts.summary[.unitsReported] ?? 0)/\(expected) đơn vị có số liệu"
            switch order.completeness {
            case 0: break
            case 100: text += " (phải đủ)"
            default: text += " (cần ít nhất \(order.completeness)%)"
            }
        }
        return text + "."
    }

    var period: String {
        wording[.paperPeriod].filled(
            facts.period.period.key.vietnameseName, order.close.short)
    }

    private static func count(of gaps: [Gap]) -> String {
        let blocking = gaps.count(where: \.isBlocking)
        let held =
            switch blocking {
            case 0: "không việc nào giữ lại phát hành"
            case gaps.count: "phải xong mới được phát hành chính thức"
            default: "trong đó \(blocking) việc phải xong mới được phát hành chính thức"
            }
        return "Còn \(gaps.count) việc, \(held)"
    }

    private func table(of gaps: [Gap]) -> [Block] {
        guard !gaps.isEmpty else { return [] }
        let rows = gaps.enumerated().map { index, gap in
            row([String(index + 1), gap.what, gap.who, gap.isBlocking ? "có" : "không"])
        }
        return [
            table(
                columns: [
                    (.columnNumber, .centre, false), (.columnMissing, .left, true),
                    (.columnOwner, .left, true), (.columnBlocking, .centre, false),
                ], rows)
        ]
    }

    // MARK: - Names

    func named(_ standing: ReportOrder.Standing) -> String {
        switch standing {
        case .sketch: "\(plainName), bản nháp"
        case .draft(let number): "\(plainName), \(draft(number))"
        case .issue(0): plainName
        case .issue(let revision): "\(plainName), \(self.revision(revision))"
        }
    }

    /// "Báo cáo Sơ kết 6 tháng".
    private var plainName: String { "Báo cáo \(drafted.document.subject)" }

    func draft(_ number: Int) -> String { wording[.draftNamed].filled("\(number)") }
    func revision(_ number: Int) -> String { wording[.revisionNamed].filled("\(number)") }

    /// A reason as typed, with one full stop.
    static func sentence(_ reason: String) -> String {
        reason.hasSuffix(".") ? reason : reason + "."
    }

    static func isOfficial(_ standing: ReportOrder.Standing) -> Bool {
        if case .issue = standing { true } else { false }
    }

    // MARK: - Parts

    /// What the paper is about, by name and standing.
    var title: String { named(order.standing) }

    /// `placeAndDate`: nil for the day it is made.
    func document(
        kind: String, subject: String, blocks: [Block], code: String, placeAndDate: String? = nil
    ) -> Document {
        let committee = facts.committee
        let front = FrontMatter(
            parentBody: committee.parentBody, issuingBody: committee.issuingBody, number: "",
            placeAndDate: placeAndDate ?? "\(committee.place), \(day.long)", draftMark: nil,
            circulation: nil,
            documentType: kind, subject: [Run(subject)])
        return Document(
            form: drafted.form, front: front, blocks: blocks,
            pageMark: drafted.document.pageMark, watermark: nil, pageCode: code,
            title: "\(kind) \(subject)", author: committee.name, subject: kind,
            keywords: drafted.document.keywords, created: created)
    }

    func paragraph(_ text: String) -> Block { .paragraph([Run(text)]) }

    func row(_ cells: [String]) -> Table.Row {
        Table.Row(cells: cells.map { [Run($0)] }, style: .body)
    }

    func table(
        columns: [(HouseWording.Key, Table.Alignment, Bool)], _ rows: [Table.Row]
    ) -> Block {
        .table(
            Table(
                caption: [], unitLine: nil,
                columns: columns.map { Table.Column(alignment: $0.1, isFlexible: $0.2) },
                header: [columns.map { Table.HeaderCell(wording[$0.0].filled()) }], rows: rows,
                notes: [],
                fontSize: 11))
    }
}

extension String {
    /// The text with its first letter in lower case.
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
