// Files of records, as texts → the figures of the illustrative province, worked out by SQL alone.
//
// The rules are in IndependentFigures.sql; this only carries texts in and rows out.

import FileSystem
import SQLite

/// A second computation of figures, in a database in memory.
struct IndependentFigures {
    /// A figure or why there is none; `value` counts ten-thousandths and is still to be divided by
    /// `days`.
    struct Figure: Hashable {
        let reason: String?
        let isEstimate: Bool
        let value: Int?
        let days: Int
        let numerator: Int?
        let denominator: Int?
        /// Units that reported and units that should have; nil for a unit's own word.
        let coverage: [Int]?
    }

    /// What is known of a unit, an indicator and a window.
    struct Line {
        let unit: String
        let indicator: String
        let actual: Figure
        let samePeriod: Figure
    }

    /// A window and its close.
    struct Window: Hashable {
        let period: String
        let isEarly: Bool
        /// The last day that counts, in days since 1970.
        let close: Int
    }

    enum Failure: Error {
        case unreadable(String)
    }

    static let tables = ["don_vi_phien_ban", "chi_tieu", "so_lieu", "ke_thua", "hoi_nghi"]

    private let database: Connection

    /// - Parameters:
    ///   - source: The folder of the files.
    ///   - damage: SQL that changes the texts before they are understood.
    init(source: String, damage: String = "") throws {
        database = try Connection(path: ":memory:", mode: .readWrite)
        try database.execute("BEGIN")
        for table in IndependentFigures.tables {
            try load(table, source + "/" + table + ".csv")
        }
        try database.execute(damage)
        let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
        try database.execute(Files.readText("/" + folder + "/IndependentFigures.sql"))
        try database.execute("COMMIT")
    }

    /// A table of texts with the columns of the file's first line.
    private func load(_ table: String, _ path: String) throws {
        let bytes = try Files.read(path)
        // None of these files needs quotes, so a line is its cells.
        guard !bytes.contains(UInt8(ascii: "\"")) else { throw Failure.unreadable(path) }
        let lines = bytes.split(separator: UInt8(ascii: "\n"))
            .map { $0.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) }
        guard let head = lines.first else { throw Failure.unreadable(path) }
        let columns = head.map { String(decoding: $0, as: UTF8.self) + " TEXT" }
        try database.execute("CREATE TABLE \(table) (\(columns.joined(separator: ", ")))")
        let marks = Array(repeating: "?", count: head.count).joined(separator: ", ")
        let insertion = try database.prepare("INSERT INTO \(table) VALUES (\(marks))")
        for line in lines.dropFirst() {
            guard line.count == head.count else { throw Failure.unreadable(path) }
            for (index, cell) in line.enumerated() { try insertion.bind(cell, at: index + 1) }
            try insertion.run()
        }
    }

    /// Texts that the computation did not understand.
    func unread() throws -> [String] {
        let query = try database.prepare("SELECT what FROM unread")
        var texts: [String] = []
        while try query.step() { texts.append(query.text(0) ?? "") }
        return texts
    }

    /// Windows of which something is recorded, oldest first.
    func windows() throws -> [Window] {
        let query = try database.prepare("SELECT period, early, close FROM asked ORDER BY close, 1")
        var windows: [Window] = []
        while try query.step() {
            windows.append(
                Window(
                    period: query.text(0) ?? "", isEarly: query.integer(1) == 1,
                    close: query.integer(2)))
        }
        return windows
    }

    /// Every unit and indicator of a window.
    func lines(_ window: Window) throws -> [Line] {
        let query = try database.prepare(
            """
            SELECT unit, indicator, reason, estimate, value, days, numerator, denominator,
                reported, expected, same_reason, same_estimate, same_value, same_days,
                same_numerator, same_denominator
            FROM answer WHERE period = ? AND early = ? ORDER BY unit, indicator
            """)
        try query.bind(window.period, at: 1)
        try query.bind(window.isEarly ? 1 : 0, at: 2)
        var lines: [Line] = []
        while try query.step() {
            let coverage = query.isNull(8) ? nil : [query.integer(8), query.integer(9)]
            lines.append(
                Line(
                    unit: query.text(0) ?? "", indicator: query.text(1) ?? "",
                    actual: figure(query, from: 2, coverage),
                    samePeriod: figure(query, from: 10, nil)))
        }
        return lines
    }

    private func figure(_ row: Statement, from column: Int, _ coverage: [Int]?) -> Figure {
        func number(_ offset: Int) -> Int? {
            row.isNull(column + offset) ? nil : row.integer(column + offset)
        }
        return Figure(
            reason: row.text(column), isEstimate: row.integer(column + 1) == 1, value: number(2),
            days: row.integer(column + 3), numerator: number(4), denominator: number(5),
            coverage: coverage)
    }
}
