// Day ↔ text: ISO (2026-06-14) and Vietnamese (14/6/2026, 14/06/2026) spellings.

extension Day {
    /// Reads `yyyy-mm-dd`, `d/m/yyyy` or `dd/mm/yyyy`; nil for any other spelling or no such day.
    public init?(text: String) {
        if let day = Day(text, separator: "-", order: [0, 1, 2]) {
            self = day
        } else if let day = Day(text, separator: "/", order: [2, 1, 0]) {
            self = day
        } else {
            return nil
        }
    }

    /// `2026-06-14`, the form of keys, logs and files.
    public var iso: String {
        "\(padded(year, 4))-\(padded(month, 2))-\(padded(dayOfMonth, 2))"
    }

    /// `14/6/2026`, the form inside a sentence or a table: a leading zero for days below 10 and
    /// for January and February, as the form rules ask (`05/02/2026`, `05/6/2026`).
    public var short: String { "\(shortDayAndMonth)/\(year)" }

    /// `14/6`, without the year.
    public var shortDayAndMonth: String {
        "\(padded(dayOfMonth, 2))/\(month <= 2 ? padded(month, 2) : String(month))"
    }

    /// `ngày 05 tháng 02 năm 2026`, the form of a letterhead.
    public var long: String {
        let monthText = month <= 2 ? padded(month, 2) : String(month)
        return "ngày \(padded(dayOfMonth, 2)) tháng \(monthText) năm \(year)"
    }

    private init?(_ text: String, separator: Character, order: [Int]) {
        let parts = text.split(separator: separator, omittingEmptySubsequences: false)
        guard parts.count == 3 else { return nil }
        let year = parts[order[0]]
        let month = parts[order[1]]
        let day = parts[order[2]]
        guard year.utf8.count == 4, (1...2).contains(month.utf8.count),
            (1...2).contains(day.utf8.count),
            [year, month, day].allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let yearNumber = Int(year), let monthNumber = Int(month), let dayNumber = Int(day)
        else { return nil }
        self.init(year: yearNumber, month: monthNumber, day: dayNumber)
    }

    private func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
