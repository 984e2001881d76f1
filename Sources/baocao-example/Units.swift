// Is one unit of each level, before and after July 2025.

/// A former district (đến 30/06/2025).
struct District {
    let code: String
    let name: String
    let shortName: String
    /// Index of the khu vực that took over, 0 to 4.
    let area: Int
}

/// A khu vực (từ 01/07/2025).
struct Area {
    let code: String
    let name: String
    let shortName: String
}

/// A commune or ward (từ 01/07/2025).
struct Commune {
    /// 0 to 44, also its place in the official order.
    let index: Int
    let isWard: Bool
    let name: String
    let district: Int
    let area: Int
    /// Indices of the former communes merged into it.
    let former: Range<Int>
    /// Share of the population, in ten-thousandths of the province, about 222 on average.
    let weight: Int

    var code: String { "xa-\(Quarter.padded(index + 1))" }
    var fullName: String { (isWard ? "Phường " : "Xã ") + name }
}

/// A former commune (đến 30/06/2025).
struct FormerCommune {
    let index: Int
    let name: String
    let district: Int

    var code: String { "xc-" + (index < 9 ? "00" : index < 99 ? "0" : "") + "\(index + 1)" }
}
