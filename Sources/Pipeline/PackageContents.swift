// Is the list of contents of a package, for whoever opens the folder.

/// What is in a package (mục lục gói số liệu).
struct PackageContents {
    static let fileName = "muc-luc.txt"

    enum Entry {
        case table(String)
        /// The files of it; none where the chart would show nothing.
        case chart(String, [String])
    }

    let heading: [String]
    let entries: [Entry]
    let sentenceCount: Int

    var text: String {
        var lines = heading
        var tables: [String] = []
        var charts: [String] = []
        for entry in entries {
            switch entry {
            case .table(let caption):
                tables.append("- trang tính “Bảng \(tables.count + 1)”: \(caption)")
            case .chart(let caption, let names):
                let told = names.isEmpty ? "chưa có số liệu" : names.joined(separator: ", ")
                charts.append("- \(told): \(caption)")
            }
        }
        lines += ["", "\(DataPackage.workbookName): \(tables.count) bảng"] + tables
        lines += ["", "Biểu đồ (.png để chiếu, .pdf để in): \(charts.count)"] + charts
        lines += [
            "", "\(KeySentences.fileName): \(sentenceCount) câu có số liệu, kèm địa chỉ từng số",
        ]
        return lines.joined(separator: "\n") + "\n"
    }
}
