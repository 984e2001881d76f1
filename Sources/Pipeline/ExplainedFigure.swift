// An explained figure → a tree for a person, and JSON.

import Documents
import Facts
import Periods
import Records

/// A figure with everything behind it.
public struct ExplainedFigure: Sendable {
    let explanation: Explanation
    /// The generation of records it was explained from.
    public let generation: Int
    let accounts: [Provenance.Row: RecordAccount]

    /// The figure as it is printed in a sentence.
    public var wording: String { explanation.answer.wording }

    /// A tree of lines, each figure over its parts.
    public var lines: [String] {
        let indicator = explanation.indicator
        return [
            "Chỉ tiêu: \(indicator.name) (\(indicator.code))",
            "Số liệu: thế hệ \(generation)",
        ] + lines(of: explanation, first: "", rest: "")
    }

    private func lines(of node: Explanation, first: String, rest: String) -> [String] {
        var lines = [first + head(of: node)]
        let own = node.ownRows.compactMap { accounts[$0] }
        let inner = rest + (node.parts.isEmpty ? "    " : "│   ")
        for account in own { lines += evidence(of: account).map { inner + $0 } }
        for (index, part) in node.parts.enumerated() {
            let isLast = index == node.parts.count - 1
            lines += self.lines(
                of: part, first: rest + (isLast ? "└─ " : "├─ "),
                rest: rest + (isLast ? "   " : "│  "))
        }
        return lines
    }

    /// "Huyện A, thực hiện: 27,3% (41/150) – tổng của 3/3 đơn vị trực thuộc [địa chỉ]".
    private func head(of node: Explanation) -> String {
        var text = "\(node.unitName), \(node.address.aspect.vietnameseName)"
        if node.address.window != explanation.address.window {
            text += " \(node.address.window.vietnameseName)"
        }
        text += ": \(node.answer.wording)"
        if let parts = ExplainedFigure.parts(of: node.answer) { text += " (\(parts))" }
        guard let figure = node.answer.figure else { return text }
        if figure.isEstimate { text += ", có số ước" }
        if !figure.provenance.formula.isEmpty { text += " – \(figure.provenance.formula)" }
        return text + " [\(node.address)]"
    }

    /// "41/150", for a share with its parts.
    private static func parts(of answer: Answer) -> String? {
        guard case .quantity(let quantity, _, _)? = answer.figure?.value,
            case .pair(let numerator, let denominator, let name) = quantity.measure
        else { return nil }
        let words = name.isEmpty ? "" : " \(name)"
        return "\(numerator.vietnamese)/\(denominator.vietnamese)\(words)"
    }

    private func evidence(of account: RecordAccount) -> [String] {
        let cells = account.cells.filter { !ExplainedFigure.isTold($0) }
            .map { "\($0.title.lowercasedFirst): \($0.text)" }
        let row = account.row
        let head = "\(row.table) dòng \(row.id), kiểm \(ExplainedFigure.hex(row.checksum)): "
        return [head + cells.joined(separator: "; ")] + account.changes.map(words)
    }

    private func words(of change: RecordAccount.Change) -> String {
        let old = change.old ?? "(trống)"
        let new = change.new ?? "(trống)"
        let document = change.document.isEmpty ? "" : ", theo \(change.document)"
        return "sửa \(change.column.lowercasedFirst) từ \(old) thành \(new), \(change.instant), "
            + change.who + document
    }

    /// The line above says it, or it says that nothing is special.
    private static func isTold(_ cell: RecordAccount.Cell) -> Bool {
        switch cell.column {
        case "don_vi", "chi_tieu", "ten_mau_so": true
        case "lap_lai": cell.stored == "mot-lan"
        case "uoc": cell.stored == "0"
        default: false
        }
    }

    private static func hex(_ checksum: UInt64) -> String {
        let digits = String(checksum, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

extension ExplainedFigure {
    /// The same tree for a program; see docs/explain-json.md.
    package var json: JSONText {
        .object([
            ("format", .number(1)), ("generation", .number(generation)),
            ("figure", json(of: explanation)),
        ])
    }

    private func json(of node: Explanation) -> JSONText {
        let figure = node.answer.figure
        let coverage = figure?.coverage
        return .object([
            ("address", .text("\(node.address)")),
            ("indicator", .text(node.indicator.code)),
            ("unit", .text(node.address.unit)),
            ("unitName", .text(node.unitName)),
            ("from", .text(node.days.start.iso)),
            ("through", .optional(node.days.last?.iso)),
            ("text", .text(node.answer.wording)),
            ("partsOfRatio", .optional(ExplainedFigure.parts(of: node.answer))),
            ("formula", .optional(figure?.provenance.formula)),
            ("estimate", .truth(figure?.isEstimate ?? false)),
            ("unitsReported", coverage.map { .number($0.reported) } ?? .null),
            ("unitsExpected", coverage.map { .number($0.expected) } ?? .null),
            ("rows", .array(node.ownRows.map(json))),
            ("parts", .array(node.parts.map(json(of:)))),
        ])
    }

    private func json(of row: Provenance.Row) -> JSONText {
        let account = accounts[row]
        return .object([
            ("table", .text(row.table)), ("row", .number(row.id)),
            ("checksum", .text(ExplainedFigure.hex(row.checksum))),
            (
                "cells",
                .object((account?.cells ?? []).map { ($0.column, .text($0.stored)) })
            ),
            (
                "changes",
                .array(
                    (account?.changes ?? []).map { change in
                        .object([
                            ("instant", .text(change.instant)), ("who", .text(change.who)),
                            ("document", .text(change.document)),
                            ("column", .text(change.column)), ("old", .optional(change.old)),
                            ("new", .optional(change.new)),
                        ])
                    })
            ),
        ])
    }
}

extension String {
    /// With its first letter in lower case.
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
