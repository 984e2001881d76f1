// Is what an import would do to the current generation, table by table.

/// The effect of an import (dự kiến nhập), without having done anything.
public struct ImportPlan: Hashable, Sendable {
    /// One entry per table present in the folder, in schema order.
    public let tables: [TableChange]

    /// Every row is there already with the same values.
    public var isEmpty: Bool {
        tables.allSatisfy { $0.added.isEmpty && $0.changed.isEmpty }
    }
}

/// What an import does to one table.
public struct TableChange: Hashable, Sendable {
    public let table: String
    /// Keys of new rows, as people read them.
    public let added: [String]
    public let changed: [RowChange]
    public let unchangedCount: Int
}

/// An existing row that gets other values.
public struct RowChange: Hashable, Sendable {
    /// "x-an-son · dqtv · 2025-12-15".
    public let key: String
    public let cells: [CellChange]
}

/// One value before and after; nil is an empty cell.
public struct CellChange: Hashable, Sendable {
    public let column: String
    public let old: String?
    public let new: String?
}

/// What an import did.
public struct ImportOutcome: Hashable, Sendable {
    public let plan: ImportPlan
    /// The current generation afterwards: a new one unless nothing changed.
    public let generation: Generation
    public let isNewGeneration: Bool
}

extension ImportPlan: CustomStringConvertible {
    /// One line per table, then one line per changed cell, for an officer to read.
    public var description: String {
        let summary = tables.map { table in
            "\(table.table): thêm \(table.added.count), sửa \(table.changed.count), "
                + "giữ nguyên \(table.unchangedCount)"
        }
        let details = tables.flatMap { table in
            table.changed.flatMap { row in
                row.cells.map { cell in
                    "\(table.table), \(row.key), cột \(cell.column): "
                        + "\(cell.old ?? "trống") → \(cell.new ?? "trống")"
                }
            }
        }
        return (summary + details).joined(separator: "\n")
    }
}

extension ImportOutcome: CustomStringConvertible {
    public var description: String {
        let result =
            isNewGeneration
            ? "đã nhập: thế hệ \(generation.number)"
            : "không có gì thay đổi: vẫn là thế hệ \(generation.number)"
        return "\(plan)\n\(result)"
    }
}
