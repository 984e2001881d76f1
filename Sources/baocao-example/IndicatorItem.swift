// A line of the indicator list and a tally → a quantity.
//
// The cells are those that IndicatorList.swift describes.

/// One indicator and its formula.
struct IndicatorItem {
    let cells: [String]
    let group: String

    var code: String { cells[0] }
    /// What people count it in when they tell it roughly: money in millions of đồng.
    var countedIn: Int { cells[3] == "đồng" ? 1_000_000 : 1 }
    var decimals: Int { Int(cells[4]) ?? 0 }

    /// The cells `gia_tri`, `tu_so`, `mau_so`, `ten_mau_so`; nil when there is no formula or the
    /// denominator is nothing.
    func quantity(_ tally: Tally) -> [String]? {
        guard !cells[11].isEmpty else { return nil }
        let halves = cells[11].split(separator: ":")
        let sums = halves[0].split(separator: "/").map { IndicatorItem.sum($0, tally) }
        guard sums.count == 2 else {
            return [IndicatorItem.text(sums[0], tenths: code == "dv-duong"), "", "", ""]
        }
        guard sums[1] > 0 else { return nil }
        return ["", "\(sums[0])", "\(sums[1])", Listing.trimmed(halves[1])]
    }

    private static func sum(_ text: Substring, _ tally: Tally) -> Int {
        text.split(separator: "+").reduce(0) { $0 + tally[Listing.trimmed($1)] }
    }

    private static func text(_ amount: Int, tenths: Bool) -> String {
        tenths ? "\(amount / 10),\(amount % 10)" : "\(amount)"
    }
}
