// A dotted name → what it means, or why it means nothing.

import Facts

struct ReferenceReader {
    let catalogue: Catalogue
    let scope: Scope

    private static let roots = ["chi-tieu", "ky", "cap-uy", "tong-hop", "muc", "nhan-dinh"]

    /// Parts are joined by dots; each is folded, so that `chỉ tiêu.dqtv.Thực hiện` reads.
    func read(_ phrase: Phrase) throws(Flaw) -> NamedFigure {
        let parts = NamePart.parts(of: phrase)
        let rest = Array(parts.dropFirst())
        guard let root = parts.first, !root.key.isEmpty else {
            throw Flaw(.expected(.name), phrase.text, at: phrase.place)
        }
        switch root.key {
        case "chi-tieu": return try indicator(rest, phrase)
        case "ky":
            let field = try choice(rest, phrase, Reference.PeriodField.self, .periodField, "ky.ten")
            return NamedFigure(reference: .period(field), kind: Self.kind(field))
        case "cap-uy":
            let field = try choice(
                rest, phrase, Reference.CommitteeField.self, .committeeField, "cap-uy.ten")
            return NamedFigure(reference: .committee(field), kind: .text)
        case "tong-hop":
            let name = try choice(rest, phrase, SummaryName.self, .summary, "tong-hop.dat")
            return NamedFigure(reference: .summary(name), kind: .integer)
        case "muc": return try row(rest, phrase)
        case "nhan-dinh": throw Flaw(.judgementAsFigure, phrase.text, at: phrase.place)
        default: throw root.unknown(.root, Self.roots)
        }
    }

    private func indicator(_ parts: [NamePart], _ phrase: Phrase) throws(Flaw) -> NamedFigure {
        guard let code = parts.first, !code.key.isEmpty else {
            throw Flaw(
                .incompleteName(example: "chi-tieu.MA.thuc-hien"), phrase.text, at: phrase.place)
        }
        try refuseMore(parts, than: 2, phrase, example: "chi-tieu.MA.thuc-hien")
        guard let indicator = catalogue.indicators[code.key] else {
            throw code.unknown(.indicator, catalogue.indicatorCodes)
        }
        var aspect = Aspect.actual
        if parts.count == 2 { aspect = try self.aspect(parts[1]) }
        try checkParts(of: indicator, aspect, phrase)
        return NamedFigure(
            reference: .indicator(code: code.key, aspect),
            kind: NamedFigure.Kind(aspect, measure: indicator.kind))
    }

    /// Numerator and denominator belong to ratios.
    func checkParts(of indicator: Indicator, _ aspect: Aspect, _ phrase: Phrase) throws(Flaw) {
        guard aspect == .numerator || aspect == .denominator, indicator.kind != .ratio else {
            return
        }
        throw Flaw(.partsOfNonRatio, phrase.text, at: phrase.place)
    }

    private func aspect(_ part: NamePart) throws(Flaw) -> Aspect {
        guard let aspect = Aspect(rawValue: part.key) else {
            throw part.unknown(.aspect, Aspect.allCases.map(\.rawValue))
        }
        return aspect
    }

    private func choice<Choice>(
        _ parts: [NamePart], _ phrase: Phrase, _ type: Choice.Type,
        _ vocabulary: TemplateProblem.Vocabulary, _ example: String
    ) throws(Flaw) -> Choice
    where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
        guard let part = parts.first, !part.key.isEmpty else {
            throw Flaw(.incompleteName(example: example), phrase.text, at: phrase.place)
        }
        try refuseMore(parts, than: 1, phrase, example: example)
        guard let choice = Choice(rawValue: part.key) else {
            throw part.unknown(vocabulary, Choice.allCases.map(\.rawValue))
        }
        return choice
    }

    private func refuseMore(
        _ parts: [NamePart], than limit: Int, _ phrase: Phrase, example: String
    ) throws(Flaw) {
        guard parts.count > limit else { return }
        throw Flaw(.nameTooLong(example: example), phrase.text, at: phrase.place)
    }
}

extension ReferenceReader {
    /// `muc.…`: a field of the row of the innermost repeat.
    private func row(_ parts: [NamePart], _ phrase: Phrase) throws(Flaw) -> NamedFigure {
        guard scope != .page else {
            throw Flaw(.loopNameOutsideLoop, phrase.text, at: phrase.place)
        }
        guard let part = parts.first, !part.key.isEmpty else {
            throw Flaw(.incompleteName(example: "muc.ten"), phrase.text, at: phrase.place)
        }
        try refuseMore(parts, than: 1, phrase, example: "muc.ten")
        guard part.key != "stt" else {
            return NamedFigure(reference: .loopIndex, kind: .integer)
        }
        switch scope {
        case .page, .unknown:
            return NamedFigure(reference: .loopField(part.key), kind: .unknown)
        case .indicators: return try indicatorRow(part)
        case .units(let schema), .list(let schema):
            guard let field = schema.field(part.key) else {
                throw part.unknown(.loopField, ["stt"] + schema.fields.map(\.name))
            }
            return NamedFigure(reference: .loopField(part.key), kind: NamedFigure.Kind(field))
        }
    }

    private func indicatorRow(_ part: NamePart) throws(Flaw) -> NamedFigure {
        if let field = Reference.IndicatorField(rawValue: part.key) {
            return NamedFigure(reference: .loopIndicatorField(field), kind: .text)
        }
        guard let aspect = Aspect(rawValue: part.key) else {
            let fields = Reference.IndicatorField.allCases.map(\.rawValue)
            throw part.unknown(.loopField, ["stt"] + fields + Aspect.allCases.map(\.rawValue))
        }
        return NamedFigure(
            reference: .loopIndicator(aspect), kind: NamedFigure.Kind(aspect, measure: nil))
    }

    private static func kind(_ field: Reference.PeriodField) -> NamedFigure.Kind {
        switch field {
        case .firstDay, .lastDay, .dataClose, .conferenceDay, .recordedFrom: .day
        case .year: .integer
        case .name, .nextName, .samePeriodName, .key, .conferenceName: .text
        }
    }
}

/// One part of a dotted name.
struct NamePart {
    let text: String
    let place: Place

    var key: String { Folding.key(text) }

    static func parts(of phrase: Phrase) -> [NamePart] {
        var column = phrase.place.column
        return phrase.text.split(separator: ".", omittingEmptySubsequences: false).map { part in
            defer { column += part.count + 1 }
            return NamePart(
                text: String(part), place: Place(line: phrase.place.line, column: column))
        }
    }

    func unknown(_ vocabulary: TemplateProblem.Vocabulary, _ known: [String]) -> Flaw {
        Flaw(.unknown(vocabulary, known: known), text, at: place)
    }
}
