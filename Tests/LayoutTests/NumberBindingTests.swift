// Proves which neighbours are kept on one line.

import Documents
import Pages
import Testing

@testable import Layout

@Suite("Bindings of numbers")
struct NumberBindingTests {
    /// The text with "_" where a line may not end.
    private func bound(_ text: String) throws -> String {
        let shaping = WordShaping(
            measurer: SquareMeasurer(), style: TextStyle(.serif, size: 10), element: nil)
        return try shaping.words(of: [Run(text)]).reduce("") { text, word in
            switch word.gap.kind {
            case .binding: text + word.text + "_"
            case .space: text + word.text + " "
            case .end, .seam: text + word.text
            }
        }
    }

    @Test(
        "A number stays with its noun",
        arguments: [
            ("ngày 14 tháng 6 năm 2026", "ngày_14 tháng_6 năm_2026"),
            ("Báo cáo số 12-BC/ĐU", "Báo cáo số_12-BC/ĐU"),
            ("đạt 98,5 % kế hoạch", "đạt 98,5_% kế hoạch"),
            ("trong 6 tháng đầu năm", "trong 6_tháng đầu năm"),
            ("chi 3,875 tỷ đồng cho", "chi 3,875_tỷ_đồng cho"),
            ("Phụ lục 1 và phụ lục II", "Phụ lục_1 và phụ lục_II"),
            ("xem Biểu đồ 2; Bảng 3.", "xem Biểu đồ_2; Bảng_3."),
            ("quý I năm 2026", "quý_I năm_2026"), ("1,60% (tr. 2, 11)", "1,60% (tr._2, 11)"),
            ("đồng chí V. A. Nam", "đồng chí V._A._Nam"),
            ("năm 2026. Người dân", "năm_2026. Người dân"),
            ("có 7.450 lượt, tăng 12", "có 7.450_lượt, tăng 12"),
            ("một\u{A0}hai ba", "một_hai ba"),
            ("đạt từ 98% trở lên.", "đạt từ 98%_trở_lên."),
            ("từ 8 căn trở xuống, còn", "từ 8_căn_trở_xuống, còn"),
            ("từ 98,5 % trở lên", "từ 98,5_%_trở_lên"),
            ("cấp ủy xã trở lên", "cấp ủy xã trở_lên"),
            ("từ năm 2025 trở lên", "từ năm_2025 trở_lên"),
        ])
    func bindings(text: String, expected: String) throws {
        #expect(try bound(text) == expected)
    }

    @Test("A binding extracts as a plain space")
    func plainSpace() throws {
        let report = try Samples.pages([.paragraph([Run("Đến ngày 14/6/2026, có 6\u{A0}xã.")])])
        let text = PageDump.words(report, page: 0).joined()
        #expect(text.contains("Đến ngày 14/6/2026, có 6 xã."))
        #expect(!text.unicodeScalars.contains("\u{A0}"))
    }
}
