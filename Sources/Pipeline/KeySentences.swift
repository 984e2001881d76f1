// Document + printed figures → its sentences with figures as plain text, each with its addresses.

import Documents

/// The key sentences of a report (câu số liệu).
struct KeySentences {
    static let fileName = "cau-so-lieu.txt"

    let text: String
    /// Paragraphs that print a figure or a count.
    let count: Int

    init(document: Document, sheet: FigureSheet) {
        let lines = Dictionary(
            sheet.lines.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
        var told = KeySentences.heading(of: document)
        var section = ""
        var count = 0
        for (found, block) in document.blocksBySection {
            let runs: [Run]
            switch block {
            case .paragraph(let words), .item(let words): runs = words
            default: continue
            }
            let figures = runs.filter { $0.address != nil }
            guard !figures.isEmpty || runs.contains(where: \.isCount) else { continue }
            if found != section {
                section = found
                told += ["", "[\(section)]"]
            }
            count += 1
            told += ["", "\(count)) \(RenderReport.line(runs))"]
            told += figures.compactMap { run in
                run.address.map { KeySentences.line(run, $0, lines[$0]) }
            }
        }
        text = told.joined(separator: "\n") + "\n"
        self.count = count
    }

    /// "   - 30,93%: Đảng viên/DQTV, thực hiện – Toàn tỉnh; trang 2; địa chỉ …".
    private static func line(_ run: Run, _ address: String, _ line: FigureSheet.Line?) -> String {
        var words = ["   - \(RenderReport.line([run])): \(line?.label ?? address)"]
        if let pages = line?.pages, !pages.isEmpty {
            words.append("trang \(pages.map(String.init).joined(separator: ", "))")
        }
        words.append("địa chỉ \(address)")
        return words.joined(separator: "; ")
    }

    /// What every text of a package begins with: the report, and what it is.
    static func heading(of document: Document) -> [String] {
        let marks = [document.watermark, document.front.draftMark, document.pageMark]
            .compactMap(\.self)
        return [document.title] + (marks.isEmpty ? [] : ["(\(marks.joined(separator: "; ")))"])
    }
}
