// Is the proof that values print the Vietnamese way.

import Facts
import Periods
import Templates
import Testing

@testable import Documents

@Suite("A value is printed the Vietnamese way")
struct FigureTextTests {
    static let cases: [(String, String, Qualifier, [Format], String)] = [
        ("43", "%", .nearly, [], "gần 43%"),
        ("24", "%", .above, [], "trên 24%"),
        ("27,32", "%", .hold, [], "giữ vững 27,32%"),
        ("95", "%", .atLeast, [], "từ 95% trở lên"),
        ("7.450", "người", .exactly, [], "7.450\u{A0}người"),
        ("7.450", "người", .exactly, [.bare], "7.450"),
        ("3.875.000.000", "đồng", .exactly, [.scaled(.billion)], "3,875\u{A0}tỷ\u{A0}đồng"),
        (
            "6.181.666.648", "đồng", .exactly, [.scaled(.billion), .decimals(2)],
            "6,18\u{A0}tỷ\u{A0}đồng"
        ),
        ("150.000.000", "đồng", .about, [.scaled(.million)], "khoảng 150\u{A0}triệu\u{A0}đồng"),
        ("2", "xã", .atMost, [], "không quá 2\u{A0}xã"),
        ("12,345", "%", .exactly, [.decimals(1)], "12,3%"),
        ("0", "vụ", .exactly, [], "0\u{A0}vụ"), ("100,0", "%", .atLeast, [], "từ 100% trở lên"),
        ("100,0", "%", .exactly, [.bare], "100,0"), ("99,9", "%", .exactly, [], "99,9%"),
        ("100,0", "%", .exactly, [.decimals(1)], "100,0%"),
    ]

    @Test("Within a sentence a name and an acronym keep their capitals")
    func lowerCase() {
        let text = FigureText([.lowerCase], in: .prose)
        #expect(text.text(of: .text("Ban CHQS phường Tân Thạnh")) == "Ban CHQS phường Tân Thạnh")
        #expect(text.text(of: .text("Ban công tác phường Tân Thạnh")).hasPrefix("ban công tác"))
        #expect(text.text(of: .text("Số DQTV được huấn luyện")) == "số DQTV được huấn luyện")
        #expect(text.text(of: .text("DQTV tham gia huấn luyện")) == "DQTV tham gia huấn luyện")
        #expect(text.text(of: .text("Đảng viên trong DQTV")) == "đảng viên trong DQTV")
    }

    @Test("In a sentence, with its qualifier and unit", arguments: cases)
    func prose(
        number: String, unit: String, qualifier: Qualifier, formats: [Format], expected: String
    )
        throws
    {
        let value = Value.quantity(
            Quantity(try #require(FixedDecimal(vietnamese: number)), qualifier: qualifier),
            unitOfMeasure: unit, decimals: 0)
        #expect(FigureText(formats, in: .prose).text(of: value) == expected)
    }

    @Test("A cell leaves the unit to the heading and fills up decimals")
    func cell() throws {
        let value = Value.quantity(
            Quantity(try #require(FixedDecimal(vietnamese: "99")), qualifier: .nearly),
            unitOfMeasure: "%", decimals: 2)
        #expect(FigureText(in: .cell).text(of: value) == "gần 99,00")
    }

    @Test("A pair prints as a percentage and a zero denominator as not applicable")
    func pair() {
        let pair = { (above: Int, below: Int) in
            Value.quantity(
                Quantity(
                    .pair(numerator: FixedDecimal(above), denominator: FixedDecimal(below), of: "x")
                ),
                unitOfMeasure: "%", decimals: 2)
        }
        #expect(FigureText(in: .prose).text(of: pair(2, 3)) == "66,67%")
        #expect(FigureText(in: .prose).text(of: pair(0, 0)) == "x")
        #expect(FigureText(in: .prose).text(of: pair(45, 45)) == "100%")
        #expect(FigureText(in: .prose).text(of: pair(99_999, 100_000)) == "100,00%")
        #expect(FigureText(in: .cell).text(of: pair(45, 45)) == "100,00")
    }

    @Test("A magnitude in words and the words of the source stay as they are")
    func words() {
        let magnitude = Value.quantity(
            Quantity(.words("hàng trăm triệu đồng")), unitOfMeasure: "đồng", decimals: 0)
        #expect(FigureText(in: .prose).text(of: magnitude) == "hàng trăm triệu đồng")
        let verbatim = Value.quantity(
            Quantity(FixedDecimal(43), qualifier: .nearly, verbatim: "chiếm gần 43 %"),
            unitOfMeasure: "%", decimals: 0)
        #expect(FigureText([.verbatim], in: .prose).text(of: verbatim) == "chiếm gần 43 %")
    }

    @Test("An estimate and missing units are said")
    func marks() {
        let figure = Figure(
            .quantity(Quantity(FixedDecimal(5)), unitOfMeasure: "vụ", decimals: 0),
            isEstimate: true, coverage: Coverage(reported: 43, expected: 45))
        #expect(FigureText(in: .prose).text(of: figure) == "5\u{A0}vụ (ước) (43/45 đơn vị)")
        #expect(FigureText(in: .cell).text(of: figure) == "5*")
    }

    static let intervals: [(String, String?, String)] = [
        ("2012-01-01", "2017-12-31", "2012–2017"), ("2022-01-01", "2022-12-31", "năm 2022"),
        ("2022-01-01", nil, "từ năm 2022 trở đi"), ("2022-03-14", "2022-03-14", "ngày 14/3/2022"),
        ("2025-12-15", "2026-06-14", "từ ngày 15/12/2025 đến ngày 14/6/2026"),
    ]

    @Test("An interval is said as people say it", arguments: intervals)
    func interval(first: String, last: String?, expected: String) throws {
        let start = try #require(Day(text: first))
        let interval = try #require(Interval(first: start, last: last.flatMap { Day(text: $0) }))
        #expect(FigureText(in: .prose).text(of: .interval(interval)) == expected)
    }
}
