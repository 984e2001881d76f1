// Is a quarter of the calendar that closes on the 14th.

/// A reporting quarter: I is 15/12 to 14/3, II to 14/6, III to 14/9, IV to 14/12.
struct Quarter: Equatable {
    let year: Int
    let number: Int

    /// Quarters since the first of 2021.
    var index: Int { (year - 2021) * 4 + number - 1 }

    init(index: Int) {
        year = 2021 + index / 4
        number = index % 4 + 1
    }

    /// `2026Q2@chot-15`.
    var key: String { "\(year)Q\(number)@chot-15" }

    var first: String {
        number == 1 ? "15/12/\(year - 1)" : "15/\(Quarter.padded(number * 3 - 3))/\(year)"
    }

    var last: String { "14/\(Quarter.padded(number * 3))/\(year)" }

    /// The quarter's last month and the year, for days inside it: `5` → `05/06/2026`.
    func day(_ dayOfMonth: Int) -> String {
        "\(Quarter.padded(dayOfMonth))/\(Quarter.padded(number * 3))/\(year)"
    }

    /// Every quarter of the set: 2021 to the third of 2026.
    static let all = (0...22).map(Quarter.init(index:))

    /// The first quarter reported by the communes of July 2025.
    static let firstOfCommunes = Quarter(index: 18)

    static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
