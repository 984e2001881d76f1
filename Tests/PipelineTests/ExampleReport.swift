// Is one report of an example, rendered once for all tests and read back as its readers would.

import Pages
import Pipeline
import TestTools

struct ExampleReport: Sendable {
    let folder: TemporaryFolder
    let path: String
    let bytes: [UInt8]
    let pageCount: Int
    /// Pages that the longest table stands on.
    let longestTablePages: Int
    /// What pdftotext extracts, white space single.
    let text: String
    /// The same in the order in which it was drawn, so that a row's cells follow each other.
    let inOrder: String
    /// The structure with its tags, as pdfinfo prints it.
    let structure: String

    init(_ example: String, _ request: ReportRequest) throws {
        let site = try ExampleSite(example)
        let report = try site.render(request)
        folder = site.folder
        path = try ReportFile(folder: folder.path).write(report, to: folder.path + "/report.pdf")
        bytes = report.bytes
        pageCount = report.pageCount
        longestTablePages = ExampleReport.longestTable(report.pages)
        text = ExampleReport.singleSpaced(try Tool.run(["pdftotext", path, "-"]).text)
        structure = try Tool.run(["pdfinfo", "-struct-text", path]).text
        let raw = try Tool.run(["pdftotext", "-raw", path, "-"]).text
        inOrder = ExampleReport.singleSpaced(raw)
    }

    private static func longestTable(_ report: PagedReport) -> Int {
        var pages: [Int: Set<Int>] = [:]
        for (number, page) in report.pages.enumerated() {
            for case var element? in page.items.map(\.element) {
                while report.structure[element].kind != .table,
                    let parent = report.structure[element].parent
                { element = parent }
                if report.structure[element].kind == .table {
                    pages[element, default: []].insert(number)
                }
            }
        }
        return pages.values.map(\.count).max() ?? 0
    }

    private static func singleSpaced(_ text: String) -> String {
        text.split { $0.isWhitespace }.joined(separator: " ")
    }

    static let span = Result {
        try ExampleReport(
            "dien-bien-phu-2012-2017",
            ReportRequest(
                committee: "duqs-dbp", period: "2012..2017@lich", definition: "giai-doan",
                draft: 1))
    }

    static let cluster = Result {
        try ExampleReport(
            "cum-thi-dua-so-2-2022",
            ReportRequest(
                committee: "cum-2", period: "2022H1", definition: "cum-thi-dua", draft: 1))
    }

    static let targets = Result {
        try ExampleReport(
            "nghi-quyet-2022-du-thao",
            ReportRequest(
                committee: "duqs-tp", period: "2022..@lich", definition: "chi-tieu-nghi-quyet",
                draft: 1))
    }

    static let halfYear = Result {
        try ExampleReport(
            "tinh-minh-hoa",
            ReportRequest(
                committee: "duqs-tinh", period: "2026H1", definition: "so-ket-6-thang", draft: 1))
    }

    static let year = Result {
        try ExampleReport(
            "tinh-minh-hoa",
            ReportRequest(
                committee: "duqs-tinh", period: "2025", definition: "tong-ket-nam", draft: 1))
    }
}
