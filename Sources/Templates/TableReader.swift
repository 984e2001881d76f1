// A ```bang block → a table.

import Facts
import YAML

struct TableReader {
    let block: FencedBlock

    private static let keys = [
        "ten", "don-vi-tinh", "hang", "ma", "nhom", "nhom-neu-co", "sau", "loc", "cot", "tong",
        "ghi-chu", "ghi-chu-o-trong", "co-chu", "trong", "danh-dau", "ke-dam", "mang-sang",
        "goi-la", "chi-co-giao",
    ]
    /// A landscape page of 240 mm bears no more columns at 9 points.
    private static let maximumColumns = 30
    /// Points; nobody reads less than 9 on paper.
    private static let fontSizes = 9...13
    private static let whenEmpty = "Chưa có số liệu."

    func read() -> ProseReader.Result {
        var fields = Fields(block: block, lines: block.content, known: TableReader.keys)
        let caption = fields.inlines(fields.required("ten"))
        let unitOfMeasure = fields.text(fields.optional("don-vi-tinh"))
        let rows = rows(&fields)
        let columns = columns(&fields, rows)
        let hasTotal = total(&fields, rows)
        let notes = fields.inlineList(fields.optional("ghi-chu"))
        let blankNotes = fields.inlineList(fields.optional("ghi-chu-o-trong"))
        let fontSize = fields.decimal(fields.optional("co-chu"), in: TableReader.fontSizes)
        let whenEmpty = fields.text(fields.optional("trong")) ?? TableReader.whenEmpty
        let marks = marks(&fields, rows, columns)
        let onlyTargeted = fields.flag(fields.optional("chi-co-giao")) ?? false
        let anchor = fields.text(fields.optional("goi-la")).map(Folding.key)
        guard let caption, let rows else { return ([], fields.flaws) }
        let table = TableSpec(
            caption: caption, unitOfMeasure: unitOfMeasure, rows: rows, columns: columns,
            hasTotal: hasTotal, notes: notes, blankNotes: blankNotes, fontSize: fontSize,
            whenEmpty: whenEmpty, marks: marks, onlyTargeted: onlyTargeted, anchor: anchor,
            place: block.place)
        return ([.table(table)], fields.flaws)
    }

    private func rows(_ fields: inout Fields) -> TableSpec.Rows? {
        let lists = block.catalogue.lists.map(\.name).filter { $0 != "don-vi" }
        let source = fields.choice(
            fields.required("hang"), ["chi-tieu", "don-vi"] + lists, .rowSource)
        guard let source else { return nil }
        refuseKeys(&fields, source)
        switch source {
        case "chi-tieu":
            return .indicators(codes: fields.codes() ?? block.catalogue.indicatorCodes)
        case "don-vi": return .units(depth: fields.integer(fields.optional("sau"), in: 1...2) ?? 1)
        default: return .list(source, filters(&fields, source))
        }
    }

    /// Keys that mean nothing for these rows are refused, not passed over.
    private func refuseKeys(_ fields: inout Fields, _ source: String) {
        let owners = [
            ("ma", "chi-tieu"), ("nhom", "chi-tieu"), ("nhom-neu-co", "chi-tieu"),
            ("chi-co-giao", "chi-tieu"),
            ("sau", "don-vi"), ("tong", "don-vi"), ("danh-dau", "don-vi"),
            ("mang-sang", "don-vi"),
        ]
        for (key, owner) in owners where fields.has(key) && owner != source {
            fields.report([Flaw(.keyNotFor("hang: \(owner)"), key, at: fields.keyPlace(key))])
        }
        if fields.has("loc"), source == "chi-tieu" || source == "don-vi" {
            let problem = TemplateProblem.keyNotFor("hang là tên danh sách")
            fields.report([Flaw(problem, "loc", at: fields.keyPlace("loc"))])
        }
    }

    private func filters(_ fields: inout Fields, _ source: String) -> [Filter] {
        guard let node = fields.optional("loc"), let text = fields.text(node),
            let schema = block.catalogue.list(named: source)
        else { return [] }
        var tokens = Tokens(Array(text), at: fields.textPlace(node))
        do throws(Flaw) {
            try tokens.check()
            let reader = FilterReader(catalogue: block.catalogue, scope: .list(schema))
            let filters = try reader.read(&tokens)
            try tokens.expectEnd()
            return filters
        } catch {
            fields.report([error])
            return []
        }
    }

    private func total(_ fields: inout Fields, _ rows: TableSpec.Rows?) -> Bool {
        guard let node = fields.optional("tong") else { return false }
        return fields.flag(node) ?? false
    }

    private func columns(_ fields: inout Fields, _ rows: TableSpec.Rows?) -> [TableSpec.Column] {
        let nodes = fields.items(fields.required("cot"))
        guard let rows else { return [] }
        if nodes.count > TableReader.maximumColumns {
            let problem = TemplateProblem.tooManyColumns(limit: TableReader.maximumColumns)
            fields.report([Flaw(problem, "cot", at: fields.keyPlace("cot"))])
        }
        let reader = ColumnReader(catalogue: block.catalogue, rows: rows)
        return nodes.compactMap { reader.read($0, &fields) }
    }
}
