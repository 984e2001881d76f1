// Finished report → nothing, or the page where a table lacks its header or cuts a row.

import Pages

/// Proves that every page of a table carries its header above its rows, and that rows are whole.
struct TableProof {
    let report: PagedReport
    let dividedRows: Set<Int>

    private let tableOfRow: [Int: Int]

    init(report: PagedReport, dividedRows: Set<Int>) {
        self.report = report
        self.dividedRows = dividedRows
        var tables: [Int: Int] = [:]
        for (index, element) in report.structure.enumerated() where element.kind == .tableRow {
            tables[index] = element.parent
        }
        tableOfRow = tables
    }

    func check() throws(LayoutError) {
        var pageOfRow: [Int: Int] = [:]
        var headers: [Int: [String]] = [:]
        for (index, page) in report.pages.enumerated() {
            var artifacts: [String] = []
            var checked: Set<Int> = []
            for item in page.items {
                guard case .text(let words, _, _, _, _) = item.mark else { continue }
                guard let element = item.element else {
                    artifacts += words.map(\.text)
                    continue
                }
                guard let row = report.structure[element].parent, let table = tableOfRow[row]
                else { continue }
                if report.structure[element].kind == .headerCell {
                    headers[table, default: []] += words.map(\.text)
                    // The header itself stands on this page.
                    checked.insert(table)
                    continue
                }
                try checkRow(row, page: index, words, &pageOfRow)
                guard checked.insert(table).inserted else { continue }
                guard Self.contains(artifacts, headers[table] ?? []) else {
                    throw .proof(.headerMissing, page: index + 1, text: text(words))
                }
            }
        }
    }

    private func checkRow(
        _ row: Int, page: Int, _ words: [PlacedWord], _ pageOfRow: inout [Int: Int]
    ) throws(LayoutError) {
        let first = pageOfRow[row] ?? page
        pageOfRow[row] = first
        if first != page, !dividedRows.contains(row) {
            throw .proof(.rowDivided, page: page + 1, text: text(words))
        }
    }

    private func text(_ words: [PlacedWord]) -> String {
        words.map(\.text).joined(separator: " ")
    }

    /// Whether `words` holds `wanted` as one stretch.
    private static func contains(_ words: [String], _ wanted: [String]) -> Bool {
        guard wanted.count <= words.count else { return false }
        return (0...(words.count - wanted.count)).contains { start in
            words[start..<(start + wanted.count)].elementsEqual(wanted)
        }
    }
}
