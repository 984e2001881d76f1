// Rows of a list → an address for every cell that prints a recorded field.
//
// `danh-sach/diem-thi-dua/Ban CHPTKV 1/tong`: list, name of the row, field. A row has no number
// that lives longer than one generation of the records, so its words name it.

public import Facts
import Templates

/// Gives the cells of one table of a list their addresses.
public struct ListAddresses {
    let list: String
    private var counts: [String: Int] = [:]

    init(list: String) {
        self.list = list
    }

    /// The same cells, their runs addressed.
    mutating func addressed(
        _ cells: [[Run]], of row: ListRow, _ columns: [TableSpec.Column]
    ) -> [[Run]] {
        let name = self.name(of: row)
        return zip(columns, cells).map { column, runs in
            guard case .listField(let field) = column.content else { return runs }
            return runs.map { run in
                var run = run
                run.address = run.address ?? "\(ListAddresses.prefix)\(list)/\(name)/\(field)"
                return run
            }
        }
    }

    /// What the addresses of each row's cells begin with, where a table prints the rows given.
    public static func beginnings(of rows: [ListRow], in list: String) -> [String] {
        var addresses = ListAddresses(list: list)
        return rows.map { "\(prefix)\(list)/\(addresses.name(of: $0))/" }
    }

    /// "Điểm thi đua, Ban CHPTKV 1: Tổng điểm" for an address made here; nil for any other.
    static func label(_ address: String) -> String? {
        guard let parts = Parts(address) else { return nil }
        return parts.rowLabel + ": " + (parts.list.field(parts.field)?.title ?? parts.field)
    }

    /// Address and label of the row that a cell's address belongs to ("Điểm thi đua, Ban CHPTKV
    /// 1"); nil for the address of anything else.
    public static func row(of address: String) -> (address: String, label: String)? {
        guard let parts = Parts(address) else { return nil }
        return (String(address.dropLast(parts.field.count + 1)), parts.rowLabel)
    }

    /// An address taken apart.
    private struct Parts {
        let list: ListSchema
        let name: String
        let field: String

        var rowLabel: String { "\(list.title), \(name)" }

        init?(_ address: String) {
            guard address.hasPrefix(ListAddresses.prefix) else { return nil }
            let parts = address.split(separator: "/", omittingEmptySubsequences: false)
            guard parts.count >= 4, let list = ListSchema.named(String(parts[1])) else {
                return nil
            }
            self.list = list
            name = parts[2..<(parts.count - 1)].joined(separator: "/")
            field = String(parts[parts.count - 1])
        }
    }

    private static let prefix = "danh-sach/"
    /// Characters of a row's name; more would fill a list of changes.
    private static let longestName = 60
    /// What a row is about, the first that it has, and whose it is.
    private static let subjects = ["noi-dung", "trich-yeu", "ten", "chi-tieu", "hinh-thuc", "loai"]

    private mutating func name(of row: ListRow) -> String {
        let subject = ListAddresses.subjects.compactMap { text($0, row) }.first
        let unit = text("don-vi", row)
        let words = [subject, unit == subject ? nil : unit].compactMap(\.self)
        let short = ListAddresses.shortened(words.joined(separator: " – "))
        let count = counts[short, default: 0] + 1
        counts[short] = count
        return count == 1 ? short : "\(short) (\(count))"
    }

    /// Cut between words.
    private static func shortened(_ name: String) -> String {
        guard name.count > longestName else { return name }
        let whole = name.prefix(longestName + 1)
        return String(whole[..<(whole.lastIndex(of: " ") ?? whole.endIndex)]) + "…"
    }

    private func text(_ field: String, _ row: ListRow) -> String? {
        guard case .text(let text)? = row.fields[field], !text.isEmpty else { return nil }
        return text
    }
}
