// Is whole pages as readable dumps: x, baseline, width in points, tag and size, text.
//
// Every glyph is half an em wide, so each number can be told by hand.

import Documents
import Pages
import Testing

@testable import Layout

@Suite("Page dumps")
struct GoldenTests {
    @Test("The first page has the form of HD 36")
    func firstPage() throws {
        let front = FrontMatter(
            parentBody: "Đảng bộ tỉnh A", issuingBody: "Đảng ủy Quân sự tỉnh",
            number: "Số      -BC/ĐUQS", placeAndDate: "A, ngày      tháng 6 năm 2026",
            draftMark: "Dự thảo lần 1", circulation: "Tài liệu hội nghị",
            documentType: "Báo cáo", subject: [Run("kết quả 6 tháng đầu năm; nhiệm vụ kỳ tới")])
        let document = Samples.document(
            [.paragraph([Run("Một câu.")]), .signature(Samples.signature)], front: front)
        let report = try ReportLayout(document: document, measurer: SquareMeasurer()).pages()
        #expect(
            PageDump.text(report, page: 0) == """
                138  70  98 P14 ĐẢNG BỘ TỈNH A
                117  88 140 P14b ĐẢNG ỦY QUÂN SỰ TỈNH
                184 106   7 -14 *
                131 124 112 P14 Số -BC/ĐUQS
                142 168  91 P14i Dự thảo lần 1
                136 185 102 P12b TÀI LIỆU HỘI NGHỊ
                343  71 165 P15b ĐẢNG CỘNG SẢN VIỆT NAM
                324  99 203 P14i A, ngày tháng 6 năm 2026
                291 214  56 P16b BÁO CÁO
                179 231 280 P14b kết quả 6 tháng đầu năm; nhiệm vụ kỳ tới
                301 249  35 -14b -----
                113 273  56 P14 Một câu.
                366 309 119 P14b T/M BAN THƯỜNG VỤ
                404 327  42 P14 BÍ THƯ
                383 417  84 P14b Nguyễn Văn A
                 85 309  63 P14 Nơi nhận:
                 85 325   6 Lbl12 -
                 97 325 120 LBody12 Thường trực Tỉnh ủy,
                 85 339   6 Lbl12 -
                 97 339  84 LBody12 Lưu Văn phòng.
                """)
    }

    @Test("A continued table begins with its header")
    func continuedTable() throws {
        let blocks: [Block] = [
            .annex(label: "PHỤ LỤC 1", title: [Run("SỐ LIỆU")], isLandscape: true),
            .table(Samples.table(rows: 29, columns: 3, fontSize: 12, notes: [[Run("Ghi chú.")]])),
        ]
        let report = try Samples.pages(blocks, pageMark: "minh họa")
        #expect(report.pages.count == 3)
        #expect(
            PageDump.text(report, page: 2) == """
                366  99  36 -12b Đơn vị
                715  99  30 -12b Cột 1
                752  99  30 -12b Cột 2
                 60 118  48 TD12 Xã số 19
                733 118  12 TD12 18
                770 118  12 TD12 36
                 60 137  48 TD12 Xã số 20
                733 137  12 TD12 19
                770 137  12 TD12 38
                 60 157  48 TD12 Xã số 21
                733 157  12 TD12 20
                770 157  12 TD12 40
                 60 176  48 TD12 Xã số 22
                733 176  12 TD12 21
                770 176  12 TD12 42
                 60 196  48 TD12 Xã số 23
                733 196  12 TD12 22
                770 196  12 TD12 44
                 60 215  48 TD12 Xã số 24
                733 215  12 TD12 23
                770 215  12 TD12 46
                 60 234  48 TD12 Xã số 25
                733 234  12 TD12 24
                770 234  12 TD12 48
                 60 254  48 TD12 Xã số 26
                733 254  12 TD12 25
                770 254  12 TD12 50
                 60 273  48 TD12 Xã số 27
                733 273  12 TD12 26
                770 273  12 TD12 52
                 60 293  48 TD12 Xã số 28
                733 293  12 TD12 27
                770 293  12 TD12 54
                 60 312  48 TD12 Xã số 29
                733 312  12 TD12 28
                770 312  12 TD12 56
                 57 332  48 P12 Ghi chú.
                417  66   7 -14 3
                745  66  40 -10i minh họa
                """)
    }
}
