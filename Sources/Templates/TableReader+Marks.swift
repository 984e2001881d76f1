// Keys of a ```bang block → what helps to read a long table: marks, stronger rules, carried sums.

import Facts

extension TableReader {
    /// Rows between stronger rules; more than nine guide no eye.
    private static let ruleDistances = 0...9

    func marks(
        _ fields: inout Fields, _ rows: TableSpec.Rows?, _ columns: [TableSpec.Column]
    ) -> TableSpec.Marks {
        let marksLowest = fields.flag(fields.optional("danh-dau"))
        let ruleEvery = fields.integer(fields.optional("ke-dam"), in: TableReader.ruleDistances)
        let carriesForward = fields.flag(fields.optional("mang-sang"))
        if carriesForward == true, case .units = rows, !columns.isEmpty,
            !columns.contains(where: adds)
        {
            let place = fields.keyPlace("mang-sang")
            fields.report([Flaw(.nothingCarried, "mang-sang", at: place)])
        }
        return TableSpec.Marks(
            marksLowest: marksLowest, ruleEvery: ruleEvery, carriesForward: carriesForward)
    }

    private func adds(_ column: TableSpec.Column) -> Bool {
        guard case .unitIndicator(let code, let aspect) = column.content,
            let indicator = block.catalogue.indicators[code]
        else { return false }
        return indicator.addsUp(aspect)
    }
}
