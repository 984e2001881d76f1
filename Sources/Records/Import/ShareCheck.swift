// A row of thanh_phan_ty_le with its values complete → the faults that make the share senseless.

struct ShareCheck {
    let table: ImportedTable
    let known: KnownCodes

    /// Indicators are asked about only where they are known; an unknown one has a fault already.
    func faults(of row: ImportedRow) -> [ImportFault] {
        guard let share = table.value(row, "chi_tieu"), let numerator = table.value(row, "tu_so"),
            let denominator = table.value(row, "mau_so")
        else { return [] }
        var faults: [ImportFault] = []
        if known.indicators[share]?.isRatio == false {
            faults.append(table.fault(.notAShare(share), in: row, column: "chi_tieu"))
        }
        for (column, code) in [("tu_so", numerator), ("mau_so", denominator)]
        where known.indicators[code]?.isRatio == true {
            faults.append(table.fault(.shareOfShare(code), in: row, column: column))
        }
        if numerator == denominator {
            faults.append(table.fault(.repeatedPart(numerator), in: row, column: "mau_so"))
        }
        return faults
    }
}
