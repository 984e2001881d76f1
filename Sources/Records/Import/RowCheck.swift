// A row with its values complete → the faults that concern several of its cells.

import Facts

struct RowCheck {
    let table: ImportedTable
    let known: KnownCodes

    func faults() -> [ImportFault] {
        var faults: [ImportFault] = []
        for row in table.rows {
            for rule in table.schema.rules {
                faults += check(rule, row)
            }
        }
        return faults
    }

    private func check(_ rule: TableRule, _ row: ImportedRow) -> [ImportFault] {
        switch rule {
        case .quantity: measureFaults(row) + numberFaults(row)
        case .span(let first, let last): spanFaults(row, first, last)
        case .quarterPace: paceFaults(row)
        case .rising(let from, let to): risingFaults(row, from, to)
        case .settings: settingFaults(row)
        case .points: pointFaults(row)
        case .share: ShareCheck(table: table, known: known).faults(of: row)
        case .figureRule: FigureRuleCheck(table: table, known: known).faults(of: row)
        case .disjoint, .acyclic, .lineage, .sums: []
        }
    }

    // MARK: A measure

    /// Exactly one of a number, a pair and words.
    private func measureFaults(_ row: ImportedRow) -> [ImportFault] {
        guard !table.isFaulty(row, "gia_tri", "tu_so", "mau_so", "muc_do") else { return [] }
        let given = ["gia_tri", "tu_so", "mau_so", "muc_do"].filter {
            table.value(row, $0) != nil
        }
        let measures = Set(given.map { $0 == "mau_so" ? "tu_so" : $0 }).count
        if measures == 0 { return [rowFault(.noMeasure, row)] }
        if measures > 1 { return [rowFault(.severalMeasures(given), row)] }
        if given == ["tu_so"] { return [rowFault(.halfPair(missing: "mau_so"), row)] }
        if given == ["mau_so"] { return [rowFault(.halfPair(missing: "tu_so"), row)] }
        if given != ["tu_so", "mau_so"], table.value(row, "ten_mau_so") != nil {
            return [table.fault(.nameWithoutPair, in: row, column: "ten_mau_so")]
        }
        return []
    }

    private func numberFaults(_ row: ImportedRow) -> [ImportFault] {
        var faults: [ImportFault] = []
        if let denominator = number(row, "mau_so"), denominator.mantissa <= 0 {
            faults.append(table.fault(.zeroDenominator, in: row, column: "mau_so"))
        }
        if let numerator = number(row, "tu_so"), numerator.isNegative {
            faults.append(table.fault(.negative, in: row, column: "tu_so"))
        }
        let indicator = table.value(row, "chi_tieu").flatMap { known.indicators[$0] }
        // Points and money may fall below zero; things, people and shares of them may not.
        let isCounted = indicator.map { ["so-luong", "ty-le"].contains($0.kind) }
        if let value = number(row, "gia_tri"), value.isNegative, isCounted ?? isActivity {
            faults.append(table.fault(.negative, in: row, column: "gia_tri"))
        }
        let unit = isActivity ? table.value(row, "don_vi_tinh") : indicator?.unit
        let hasSign = table.schema.index(of: "gia_tri").map(row.percent.contains) ?? false
        if hasSign, let unit, unit != "%" {
            faults.append(table.fault(.percentSign(unit: unit), in: row, column: "gia_tri"))
        }
        return faults
    }

    private var isActivity: Bool { table.schema.index(of: "don_vi_tinh") != nil }

    private func number(_ row: ImportedRow, _ column: String) -> FixedDecimal? {
        table.value(row, column).flatMap(FixedDecimal.init(stored:))
    }

    // MARK: Other rules

    /// Days are stored as ISO text, which orders as days do.
    private func spanFaults(_ row: ImportedRow, _ first: String, _ last: String) -> [ImportFault] {
        guard !table.isFaulty(row, first, last), let start = table.value(row, first),
            let end = table.value(row, last), end < start
        else { return [] }
        return [table.fault(.endBeforeStart, in: row, column: last)]
    }

    private func paceFaults(_ row: ImportedRow) -> [ImportFault] {
        guard !table.isFaulty(row, "tien_do", "tien_do_quy") else { return [] }
        let isByQuarter = table.value(row, "tien_do") == "theo-quy"
        let hasShares = table.value(row, "tien_do_quy") != nil
        if isByQuarter == hasShares { return [] }
        return [
            table.fault(
                isByQuarter ? .quarterSharesMissing : .quarterSharesUnwanted, in: row,
                column: "tien_do_quy")
        ]
    }

    private func risingFaults(_ row: ImportedRow, _ from: String, _ to: String) -> [ImportFault] {
        guard let low = number(row, from), let high = number(row, to), high.isLess(than: low)
        else { return [] }
        return [table.fault(.notRising, in: row, column: to)]
    }

    private func pointFaults(_ row: ImportedRow) -> [ImportFault] {
        guard let scheme = table.value(row, "thang_diem"),
            let criterion = table.value(row, "tieu_chi"),
            let most = known.mostPoints[KnownCodes.joined(scheme, criterion)]
        else { return [] }
        return ["tu_cham", "kiem_tra", "ket_luan"].compactMap { column in
            guard let points = number(row, column) else { return nil }
            if points.isNegative { return table.fault(.negative, in: row, column: column) }
            return most.isLess(than: points)
                ? table.fault(.tooManyPoints(most: most.vietnamese), in: row, column: column) : nil
        }
    }

    private func settingFaults(_ row: ImportedRow) -> [ImportFault] {
        guard table.value(row, "khoa") == "minh-hoa", !table.isFaulty(row, "gia_tri"),
            !["0", "1"].contains(table.value(row, "gia_tri"))
        else { return [] }
        return [table.fault(.badSetting, in: row, column: "gia_tri")]
    }

    private func rowFault(_ problem: ImportFault.Problem, _ row: ImportedRow) -> ImportFault {
        ImportFault(file: table.file, row: row.line, problem: problem, order: Int.max)
    }
}
