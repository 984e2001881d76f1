// Pictures of pages → one picture of all of them, row by row.

/// Many pages at one look.
struct ContactSheet {
    let pages: [Picture]
    let columnCount: Int

    /// White between pages, samples.
    private static let gap = 6
    /// Between the pages' own white and the sheet's, so that each page's edge is seen.
    private static let ground: UInt8 = 150

    func picture() -> Picture {
        let width = (pages.map(\.width).max() ?? 0) + ContactSheet.gap
        let height = (pages.map(\.height).max() ?? 0) + ContactSheet.gap
        let rowCount = (pages.count + columnCount - 1) / columnCount
        let channelCount = pages.first?.channelCount ?? 1
        let size = (width * columnCount + ContactSheet.gap, height * rowCount + ContactSheet.gap)
        var sheet = Picture(
            width: size.0, height: size.1, channelCount: channelCount,
            samples: [UInt8](
                repeating: ContactSheet.ground, count: size.0 * size.1 * channelCount))
        for (index, page) in pages.enumerated() {
            sheet.place(
                page, x: ContactSheet.gap + index % columnCount * width,
                y: ContactSheet.gap + index / columnCount * height)
        }
        return sheet
    }
}
