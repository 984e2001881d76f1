// Columns of a table of figures → those that are printed, and a note on those that are not.

import Facts
import Templates

extension TableWriting {
    /// Without the columns that may be left out and hold no figure in any row. What is missing is
    /// still told, once instead of in every row: the note names them and says why.
    func figureColumns(
        _ columns: [TableColumn]
    ) -> (printed: [TableColumn], notes: [[Run]]) {
        if case .list = spec.rows { return (columns, []) }
        let items = self.items
        var blank: [TableSpec.Column: MissingReason] = [:]
        for spec in Set(columns.map(\.spec)) where spec.isLeftOutBlank {
            blank[spec] = reason(columns.filter { $0.spec == spec }, items)
        }
        guard !blank.isEmpty else { return (columns, []) }
        let left = columns.filter { blank[$0.spec] != nil }
        let notes = MissingWording.order.compactMap { reason -> [Run]? in
            let names = left.filter { blank[$0.spec] == reason }.map(TableWriting.name)
            guard !names.isEmpty else { return nil }
            return [Run(MissingWording(scope.wording).leftOut(names, reason))]
        }
        return (columns.filter { blank[$0.spec] == nil }, notes)
    }

    /// Why the columns of one entry hold nothing, the first of the order where rows differ; nil
    /// where they hold something, or something that this edition does not tell.
    private func reason(
        _ columns: [TableColumn], _ items: [WritingScope.Item]
    ) -> MissingReason? {
        var reasons: Set<MissingReason> = []
        let ratings = UnitRatings(columns, scope.facts)
        for column in columns {
            for item in items {
                switch answer(column, item, ratings) {
                case .known: return nil
                case .missing(.withheld): return nil
                case .missing(let reason): reasons.insert(reason)
                }
            }
        }
        return MissingWording.order.first(where: reasons.contains)
    }

    private func answer(
        _ column: TableColumn, _ item: WritingScope.Item, _ ratings: UnitRatings
    ) -> Answer {
        let facts = scope.facts
        if let address = TableFigures(facts: facts).address(column, item) {
            return facts.answer(address)
        }
        guard case (.unitRating(let rating), .unit(let unit)) = (column.spec.content, item),
            !UnitRatings.areWithheld(facts)
        else { return .missing(.withheld) }
        let level = ratings.cell(rating, of: unit.id).map(\.text).joined()
        let isRated = !level.isEmpty && unit.id != facts.scope?.id
        return isRated ? .known(Figure(.text(level))) : .missing(.noData)
    }

    /// As its heading reads, with the heading over it.
    static func name(_ column: TableColumn) -> String {
        [column.groupTitle, column.window == nil ? column.title : nil].compactMap(\.self)
            .filter { !$0.isEmpty }.joined(separator: " – ")
    }
}
