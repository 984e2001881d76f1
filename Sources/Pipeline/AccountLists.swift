// Facts + a template that asks for accounts → the facts with those lists, and where rows stand.
//
// The lists cost a second reckoning, so that only a template that names one of them pays for it.

import Documents
import Facts
import Figures
import Templates

/// Fills the lists of papers that account for a report (sổ giải trình số liệu).
struct AccountLists {
    let reckoning: Reckoning
    let facts: FactSet
    /// The figures of the finished report; nil for the report itself, which has no pages yet.
    var sheet: FigureSheet?
    var published: PublishedFigures = .none

    /// The facts as they are for a template that asks for none of the lists.
    func facts(for template: Template) throws -> FactSet {
        let asked = template.lists
        var more: [String: [ListRow]] = [:]
        if !asked.isDisjoint(with: ListSchema.accounts.map(\.name)) {
            more = try reckoning.accounts(of: facts)
            more["giai-trinh"] = paged(more["giai-trinh"] ?? [], in: "muc-tieu")
            more["so-da-cong-bo"] = publishedRows
        }
        if asked.contains("nhiem-vu-ky-truoc"), let tasks = facts.lists["nhiem-vu-ky-truoc"] {
            more["nhiem-vu-ky-truoc"] = paged(tasks, in: "nhiem-vu-ky-truoc")
        }
        return more.isEmpty ? facts : facts.adding(more)
    }

    /// The rows with the pages that print them, as a row of a list or as a figure.
    private func paged(_ rows: [ListRow], in list: String) -> [ListRow] {
        guard let sheet else { return rows }
        return zip(rows, ListAddresses.beginnings(of: rows, in: list)).map { row, beginning in
            var beginnings = [beginning]
            if case .text(let address)? = row.fields["dia-chi"],
                let figure = FigureAddress(text: address)
            {
                beginnings.append("\(figure.indicator)/\(figure.unit)/\(figure.window)/")
            }
            let pages = sheet.lines.filter { line in
                beginnings.contains { line.address.hasPrefix($0) }
            }.flatMap(\.pages)
            guard !pages.isEmpty else { return row }
            let told = AccountLists.told(Array(Set(pages)).sorted())
            return ListRow(
                fields: row.fields.merging(["trang": .text(told)]) { _, new in new },
                source: row.source, unit: row.unit, estimated: row.estimated)
        }
    }

    /// Every printed figure that an issued report told otherwise, in the order of pages.
    private var publishedRows: [ListRow] {
        let lines = (sheet?.lines ?? []).filter { !$0.pages.isEmpty }
        let ordered = lines.sorted {
            ($0.pages.first ?? 0, $0.order, $0.address)
                < ($1.pages.first ?? 0, $1.order, $1.address)
        }
        let printed = Set(lines.map(\.address))
        var told: Set<String> = []
        return ordered.compactMap { line in
            guard
                let figure = published.different[line.address]
                    ?? published.cells[line.address].flatMap({ $0.isTold(by: line.text) ? nil : $0 }
                    )
            else { return nil }
            let base = AccountLists.base(of: line.address)
            // A change is another one because the figure it is against is, which tells it itself.
            if let base, printed.contains(base.description) { return nil }
            guard told.insert(base?.description ?? line.address).inserted else { return nil }
            return ListRow(fields: [
                "noi-dung": .text(line.label + (base == nil ? "" : " (số cùng kỳ)")),
                "nay": .text(base.map { facts.answer($0).wording } ?? line.text),
                "da-in": .text(figure.said), "van-ban": .text(figure.citation),
                "vi-sao": .text(figure.reason), "trang": .text(AccountLists.told(line.pages)),
            ])
        }
    }

    /// The figure of the same period that a change is against; nil for what is no change.
    private static func base(of address: String) -> FigureAddress? {
        guard let known = FigureAddress(text: address),
            known.aspect == .change || known.aspect == .changeNumber
        else { return nil }
        return FigureAddress(
            indicator: known.indicator, unit: known.unit, window: known.window,
            aspect: .samePeriod)
    }

    private static func told(_ pages: [Int]) -> String {
        pages.map(String.init).joined(separator: ", ")
    }
}
