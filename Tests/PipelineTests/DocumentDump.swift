// Document → a line a block, for people to compare.

import Charts
import Documents

struct DocumentDump {
    let document: Document

    var text: String {
        let front = document.front
        let head = [
            "title \(document.title)", "left \(front.parentBody) / \(front.issuingBody)",
            "number \(front.number)", "place \(front.placeAndDate)",
            "draft \(front.draftMark ?? "none")", "type \(front.documentType)",
            "subject \(plain(front.subject))",
        ]
        return (head + document.blocks.flatMap(lines)).joined(separator: "\n") + "\n"
    }

    private func lines(_ block: Block) -> [String] {
        switch block {
        case .heading(let level, let label, let runs): ["h\(level) \(label) \(plain(runs))"]
        case .paragraph(let runs): ["p \(plain(runs))"]
        case .item(let runs): ["- \(plain(runs))"]
        case .basis(let runs): ["basis \(plain(runs))"]
        case .table(let table): lines(table)
        case .chart(let chart):
            ["chart \(plain(chart.caption))", "  \(chart.chart.alternative)", "  \(chart.source)"]
        case .signature(let signature):
            ["signature \(signature.signedFor) / \(signature.post) / \(signature.name)"]
                + signature.recipients.map { "  to \($0)" }
        case .reference(let text): ["reference \(text)"]
        case .annex(let label, let title, let isLandscape):
            ["annex \(label) \(plain(title))\(isLandscape ? " (landscape)" : "")"]
        }
    }

    private func lines(_ table: Table) -> [String] {
        let header = table.header.map { row in
            "  # "
                + row.map { "\($0.text) \($0.columnSpan)×\($0.rowSpan)" }.joined(separator: " | ")
        }
        let rows = table.rows.map { row in
            "  \(row.style): " + row.cells.map(plain).joined(separator: " | ")
        }
        let unit = table.unitLine.map { ["  \($0)"] } ?? []
        let notes = table.notes.map { "  note \(plain($0))" }
        return ["table \(plain(table.caption))"] + unit + header + rows + notes
    }

    /// Runs with their look: *bold*, _italic_.
    private func plain(_ runs: [Run]) -> String {
        runs.map { run in
            let bold = run.isBold ? "*" : ""
            let italic = run.isItalic ? "_" : ""
            return bold + italic + run.text + italic + bold
        }.joined()
    }
}
