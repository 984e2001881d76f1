// Is the proof that numbers stay numbers as printed, and that everything else stays text.

import Testing

@testable import Workbooks

@Suite("Printed numbers")
struct PrintedNumberTests {
    @Test(
        "A printed number is itself, with a format that shows it as printed",
        arguments: [
            ("0", 0, "#,##0"), ("59,6%", 59.6, "#,##0.0\"%\""), ("1.234", 1234, "#,##0"),
            ("-1.234,50", -1234.5, "#,##0.00"), ("−3", -3, "#,##0"),
            ("+0,4", 0.4, "+#,##0.0;-#,##0.0;#,##0.0"), ("0,05", 0.05, "#,##0.00"),
            ("509 lượt người", 509, "#,##0\" lượt người\""), ("12*", 12, "#,##0\"*\""),
            ("7 (1)", 7, "#,##0\" (1)\""), ("1.234.567 đồng", 1_234_567, "#,##0\" đồng\""),
        ])
    func numbers(text: String, value: Double, format: String) throws {
        let found = try #require(PrintedNumber(text))
        #expect(found.value == value)
        #expect(found.format == format)
    }

    @Test(
        "Days, codes, years, words, signs and formulas are text",
        arguments: [
            "", "…", "–", "x", "(%)", "14/6/2026", "07-NQ/ĐUQS", "2025", "01", "1.23", "1,",
            "1.2345",
            "từ 95% trở lên", "gần 43%", "6T đầu 2025", "12 việc, xong 7", "=1+1", "@SUM(A1)",
            "+cmd|'/C calc'!A0", "-", "1\"2", "12345", "1.234.567.890.123.456",
        ])
    func texts(text: String) {
        #expect(PrintedNumber(text) == nil)
    }
}
