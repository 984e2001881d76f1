// Document + facts → every figure it prints, by address.

public import Facts
import Periods

extension Document {
    /// Each printed figure once, by address.
    public func printedFigures(_ facts: FactSet) -> [PrintedFigure] {
        var forms: [String: Set<String>] = [:]
        for run in allRuns {
            if let address = run.address { forms[address, default: []].insert(run.text) }
        }
        let wording = FigureWording(facts: facts)
        return forms.sorted { $0.key < $1.key }.map { address, forms in
            let forms = forms.sorted()
            let known = FigureAddress(text: address)
            let label = ListAddresses.label(address) ?? known.map(wording.label)
            let text = forms.joined(separator: PrintedFigure.between)
            return PrintedFigure(
                address: address, label: label ?? address,
                text: known.map(wording.text) ?? (text.isEmpty ? PrintedFigure.blank : text),
                forms: forms)
        }
    }

    private var allRuns: [Run] { front.subject + blocks.flatMap(Document.runs) }

    private static func runs(of block: Block) -> [Run] {
        switch block {
        case .heading(_, _, let runs), .paragraph(let runs), .item(let runs), .basis(let runs),
            .annex(_, let runs, _):
            runs.withFootnotes
        case .table(let table):
            table.caption + table.rows.flatMap { $0.cells.joined() } + table.notes.joined()
        case .chart(let chart): chart.caption + chart.notes.joined()
        case .signature, .reference: []
        }
    }
}

/// Words for a figure: what it is, and its value in a sentence.
private struct FigureWording {
    let facts: FactSet
    private let indicators: [String: Indicator]
    private let units: [String: UnitFact]

    init(facts: FactSet) {
        self.facts = facts
        indicators = Dictionary(
            facts.indicators.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        units = Dictionary(
            facts.units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// "Đảng viên/DQTV, thực hiện – Toàn tỉnh".
    func label(_ address: FigureAddress) -> String {
        FigureLabel(
            indicator: indicators[address.indicator]?.shortName ?? address.indicator,
            unit: units[address.unit]?.shortName ?? address.unit
        ).text(address, isOwnWindow: address.window == facts.period.period.key)
    }

    func text(_ address: FigureAddress) -> String { facts.answer(address).wording }
}
