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
        #expect(PageDump.text(report, page: 0) == """
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
        #expect(PageDump.text(report, page: 2) == """
            387  70  36 -12b Đơn vị
            729  70  30 -12b Cột 1
            766  70  30 -12b Cột 2
             89  90  48 TD12 Xã số 20
            747  90  12 TD12 19
            784  90  12 TD12 38
             89 109  48 TD12 Xã số 21
            747 109  12 TD12 20
            784 109  12 TD12 40
             89 128  48 TD12 Xã số 22
            747 128  12 TD12 21
            784 128  12 TD12 42
             89 148  48 TD12 Xã số 23
            747 148  12 TD12 22
            784 148  12 TD12 44
             89 167  48 TD12 Xã số 24
            747 167  12 TD12 23
            784 167  12 TD12 46
             89 187  48 TD12 Xã số 25
            747 187  12 TD12 24
            784 187  12 TD12 48
             89 206  48 TD12 Xã số 26
            747 206  12 TD12 25
            784 206  12 TD12 50
             89 225  48 TD12 Xã số 27
            747 225  12 TD12 26
            784 225  12 TD12 52
             89 245  48 TD12 Xã số 28
            747 245  12 TD12 27
            784 245  12 TD12 54
             89 264  48 TD12 Xã số 29
            747 264  12 TD12 28
            784 264  12 TD12 56
             85 284  48 P12 Ghi chú.
            439  38   7 -14 3
            759  38  40 -10i minh họa
            """)
    }
}
