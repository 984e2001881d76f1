// One entry of `cot` → a column: what it shows, its heading and its formats.

import Facts
import YAML

struct ColumnReader {
    let catalogue: Catalogue
    let rows: TableSpec.Rows

    private static let keys = [
        "cot", "tieu-de", "nhom-cot", "le", "dang", "danh-dau", "bo-neu-trong",
        "gop-neu-giong",
    ]
    /// One column for each window of the history.
    private static let windows = "cac-ky"

    func read(_ node: YAMLNode, _ fields: inout Fields) -> TableSpec.Column? {
        switch node {
        case .scalar: return plain(node, &fields)
        case .mapping: return full(node, &fields)
        case .sequence:
            fields.report(.wrongShape(.column), node)
            return nil
        }
    }

    private func plain(_ node: YAMLNode, _ fields: inout Fields) -> TableSpec.Column? {
        guard let found = content(node, &fields) else { return nil }
        return TableSpec.Column(
            content: found.content, title: found.title, groupTitle: nil, formats: [],
            hasHouseTitle: true)
    }

    private func full(_ node: YAMLNode, _ fields: inout Fields) -> TableSpec.Column? {
        var column = Fields(node, of: fields, known: ColumnReader.keys)
        defer { fields.report(column.flaws) }
        let name = column.required("cot")
        let title = column.text(column.optional("tieu-de"))
        let groupTitle = column.text(column.optional("nhom-cot"))
        let decimals = column.integer(column.optional("le"), in: 0...FixedDecimal.maximumScale)
        guard let name, let found = content(name, &column) else { return nil }
        let formats = formats(decimals, found.kind, &column)
        return TableSpec.Column(
            content: found.content, title: title ?? found.title, groupTitle: groupTitle,
            formats: formats, marksLowest: marksLowest(found.content, &column),
            isLeftOutBlank: isLeftOutBlank(found.content, &column), isToldOnce: isToldOnce(&column),
            hasHouseTitle: title == nil)
    }

    /// `danh-dau`, only where one end of the column is the worse one.
    private func marksLowest(
        _ content: TableSpec.Column.Content, _ column: inout Fields
    ) -> Bool? {
        let flag = column.flag(column.optional("danh-dau"))
        guard flag == true else { return flag }
        if case .unitIndicator(let code, let aspect) = content,
            catalogue.indicators[code]?.betterDirection(of: aspect) != nil
        {
            return true
        }
        column.report([Flaw(.noBetterEnd, "danh-dau", at: column.keyPlace("danh-dau"))])
        return nil
    }

    /// `bo-neu-trong`, of columns that may be blank: a name or a number in order never is.
    private func isLeftOutBlank(
        _ content: TableSpec.Column.Content, _ column: inout Fields
    ) -> Bool {
        let key = "bo-neu-trong"
        guard let flag = column.flag(column.optional(key)) else { return false }
        if case .list = rows { return flag }
        switch content {
        case .indicatorAspect, .unitIndicator, .unitRating, .indicatorWindows, .unitWindows:
            return flag
        case .number, .indicatorField, .unitName, .listField: break
        }
        let problem = TemplateProblem.keyNotFor(
            "cột là số liệu, xếp loại, hoặc hang là tên danh sách")
        column.report([Flaw(problem, key, at: column.keyPlace(key))])
        return false
    }

    /// `gop-neu-giong`, of lists: figures are read row by row.
    private func isToldOnce(_ column: inout Fields) -> Bool {
        let key = "gop-neu-giong"
        guard let flag = column.flag(column.optional(key)) else { return false }
        if case .list = rows { return flag }
        let problem = TemplateProblem.keyNotFor("hang là tên danh sách")
        column.report([Flaw(problem, key, at: column.keyPlace(key))])
        return false
    }

    /// `le: 2` and `dang: so | le 2`.
    private func formats(
        _ decimals: Int?, _ kind: NamedFigure.Kind, _ column: inout Fields
    ) -> [Format] {
        let own = decimals.map { "le \($0)" }
        let node = column.optional("dang")
        let words = column.text(node)
        let place = node.map { column.textPlace($0) } ?? column.keyPlace("le")
        guard let text = ColumnReader.joined(words, own) else { return [] }
        var tokens = Tokens(Array(text), at: place)
        do throws(Flaw) {
            try tokens.check()
            var reader = FormatReader(kind: kind)
            let formats = try reader.readList(&tokens)
            guard reader.whenMissing == nil else {
                throw Flaw(.unknown(.format, known: ["so", "le"]), "thieu", at: place)
            }
            return formats
        } catch {
            column.report([error])
            return []
        }
    }

    private static func joined(_ words: String?, _ decimals: String?) -> String? {
        switch (words, decimals) {
        case (let words?, let decimals?): "\(words) | \(decimals)"
        case (let words?, nil): words
        case (nil, let decimals): decimals
        }
    }
}

extension ColumnReader {
    private struct Found {
        let content: TableSpec.Column.Content
        let title: String
        let kind: NamedFigure.Kind
    }

    private func content(_ node: YAMLNode, _ fields: inout Fields) -> Found? {
        guard let text = fields.text(node) else { return nil }
        let phrase = Phrase(text: text, place: fields.textPlace(node))
        do throws(Flaw) {
            if Folding.key(text) == "tt" {
                return Found(content: .number, title: "TT", kind: .integer)
            }
            switch rows {
            case .indicators: return try indicatorColumn(phrase)
            case .units: return try unitColumn(phrase)
            case .list(let name, _): return try listColumn(phrase, name)
            }
        } catch {
            fields.report([error])
            return nil
        }
    }

    private func indicatorColumn(_ phrase: Phrase) throws(Flaw) -> Found {
        let key = Folding.key(phrase.text)
        if let field = Reference.IndicatorField(rawValue: key) {
            return Found(
                content: .indicatorField(field), title: field.heading,
                kind: field == .unitOfMeasure ? .unitOfMeasure : .text)
        }
        if key == Self.windows {
            return Found(
                content: .indicatorWindows, title: "", kind: NamedFigure.Kind(.actual, measure: nil)
            )
        }
        guard let aspect = Aspect(rawValue: key) else {
            let fields = Reference.IndicatorField.allCases.map(\.rawValue)
            let known = ["tt"] + fields + [Self.windows] + Aspect.allCases.map(\.rawValue)
            throw Flaw(.unknown(.column, known: known), phrase.text, at: phrase.place)
        }
        return Found(
            content: .indicatorAspect(aspect), title: aspect.heading,
            kind: NamedFigure.Kind(aspect, measure: nil))
    }

    private func unitColumn(_ phrase: Phrase) throws(Flaw) -> Found {
        guard Folding.key(phrase.text) != "ten" else {
            return Found(content: .unitName, title: "Đơn vị", kind: .text)
        }
        let parts = NamePart.parts(of: phrase)
        if let rating = parts.first.flatMap({ TableSpec.Column.Rating(rawValue: $0.key) }) {
            guard parts.count == 1 else {
                throw Flaw(.nameTooLong(example: rating.rawValue), phrase.text, at: phrase.place)
            }
            return Found(content: .unitRating(rating), title: rating.heading, kind: .text)
        }
        guard let code = parts.first, let indicator = catalogue.indicators[code.key] else {
            let ratings = TableSpec.Column.Rating.allCases.map(\.rawValue)
            let known = ["tt", "ten"] + ratings + catalogue.indicatorCodes
            throw parts[0].unknown(.column, known)
        }
        guard parts.count <= 2 else {
            throw Flaw(.nameTooLong(example: "MA.thuc-hien"), phrase.text, at: phrase.place)
        }
        var aspect = Aspect.actual
        if parts.count == 2 {
            if parts[1].key == Self.windows { return try unitWindows(indicator, phrase) }
            guard let named = Aspect(rawValue: parts[1].key) else {
                let known = Aspect.allCases.map(\.rawValue) + [Self.windows]
                throw parts[1].unknown(.aspect, known)
            }
            aspect = named
        }
        let reader = ReferenceReader(catalogue: catalogue, scope: .page)
        try reader.checkParts(of: indicator, aspect, phrase)
        let title =
            aspect == .actual
            ? indicator.shortName : "\(indicator.shortName) – \(aspect.heading.lowercased())"
        return Found(
            content: .unitIndicator(code: indicator.code, aspect), title: title,
            kind: NamedFigure.Kind(aspect, measure: indicator.kind))
    }

    /// The history knows the scope unit and the units just below it.
    private func unitWindows(_ indicator: Indicator, _ phrase: Phrase) throws(Flaw) -> Found {
        guard case .units(depth: 1) = rows else {
            throw Flaw(.oneLevelOnly, phrase.text, at: phrase.place)
        }
        return Found(
            content: .unitWindows(code: indicator.code), title: indicator.shortName,
            kind: NamedFigure.Kind(.actual, measure: indicator.kind))
    }

    private func listColumn(_ phrase: Phrase, _ name: String) throws(Flaw) -> Found {
        let schema = catalogue.list(named: name)
        guard let schema, let field = schema.field(Folding.key(phrase.text)) else {
            let known = ["tt"] + (schema?.fields.map(\.name) ?? [])
            throw Flaw(.unknown(.column, known: known), phrase.text, at: phrase.place)
        }
        return Found(
            content: .listField(field.name), title: field.title, kind: NamedFigure.Kind(field))
    }
}
