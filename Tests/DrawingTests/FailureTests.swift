// Is how drawing fails: always with a place, never with bytes.

import Pages
import Testing

@testable import Drawing

@Suite struct FailureTests {
    let drawing: PDFDrawing

    init() throws {
        drawing = try Sample.drawing()
    }

    private func report(_ mark: Mark) -> PagedReport {
        let good = PageItem(
            .line(
                from: Point(x: 10, y: 10), to: Point(x: 20, y: 10),
                stroke: Stroke(.black, width: 1)), element: nil)
        return Sample.report([
            Page(size: .a4, items: [good]),
            Page(size: .a4, items: [good, PageItem(mark, element: 1)]),
        ])
    }

    @Test("a missing glyph is told with its page, in Vietnamese")
    func missingGlyph() {
        let error = #expect(throws: DrawingError.self) {
            try drawing.draw(Sample.report(word: "xã漢"))
        }
        #expect(
            error?.description
                == "trang 1: phông chữ không có ký tự 漢 (U+6F22) trong “xã漢”; thay bằng ký tự khác")
    }

    @Test("a control character is told by its code")
    func controlCharacter() {
        let error = #expect(throws: DrawingError.self) {
            try drawing.draw(Sample.report(word: "a\u{0}b"))
        }
        #expect(
            error?.description
                == "trang 1: ký tự U+0000 trong “a\u{FFFD}b” không in được; xóa ký tự này")
    }

    @Test(
        "a number that is no number is found in every place a mark has one",
        arguments: [Double.nan, .infinity, -.infinity, 1e300])
    func nonFinite(value: Double) {
        let word = PlacedWord(x: value, text: "a")
        let good = Point(x: 50, y: 50)
        let bad = Point(x: 50, y: value)
        let pen = Stroke(.black, width: 1)
        let box = Rectangle(x: 10, y: 10, width: value, height: 10)
        let sound = Rectangle(x: 10, y: 10, width: 10, height: 10)
        let marks: [Mark] = [
            .text(
                words: [word], baseline: 50, style: Sample.serif, ink: .black,
                trailingSpace: false),
            .text(
                words: [PlacedWord(x: 5, text: "a")], baseline: value, style: Sample.serif,
                ink: .black, trailingSpace: false),
            .line(from: good, to: bad, stroke: pen),
            .line(from: good, to: good, stroke: Stroke(.black, width: value)),
            .line(from: good, to: good, stroke: Stroke(.black, width: 1, dashes: [1, value])),
            .line(
                from: good, to: good, stroke: Stroke(Ink(red: value, green: 0, blue: 0), width: 1)),
            .rectangle(box, fill: nil, stroke: pen),
            .rectangle(sound, fill: Fill(.white, hatch: .rising, hatchSpacing: value), stroke: nil),
            .path([good, bad], isClosed: true, fill: nil, stroke: pen),
        ]
        for mark in marks {
            #expect(throws: DrawingError.nonFinite(page: 1, item: 1)) {
                try drawing.draw(report(mark))
            }
        }
    }

    @Test("a mark that would be cut by the page edge is refused")
    func outside() {
        let pen = Stroke(.black, width: 1)
        let marks: [Mark] = [
            .line(from: Point(x: -20, y: 5), to: Point(x: 5, y: 5), stroke: pen),
            .rectangle(Rectangle(x: 500, y: 5, width: 200, height: 5), fill: nil, stroke: pen),
            .text(
                words: [PlacedWord(x: 560, text: "Nghiêng-ngả")], baseline: 50, style: Sample.serif,
                ink: .black, trailingSpace: false),
        ]
        for mark in marks {
            #expect(throws: DrawingError.outside(page: 1, item: 1)) {
                try drawing.draw(report(mark))
            }
        }
    }

    @Test("a zero stroke, an empty dash and a solid hatch are refused, for they draw nothing true")
    func nothingTrue() {
        let point = Point(x: 5, y: 5)
        let strokes = [
            Stroke(.black, width: 0), Stroke(.black, width: 1, dashes: [0, 0]),
            Stroke(.black, width: 1, dashes: [-1, 3]), Stroke(Ink(grey: 1.5), width: 1),
        ]
        for stroke in strokes {
            #expect(throws: DrawingError.nonFinite(page: 1, item: 1)) {
                try drawing.draw(report(.line(from: point, to: point, stroke: stroke)))
            }
        }
    }

    @Test("marks on a branch or on an unknown element are refused")
    func structure() {
        let mark = Sample.report(word: "a").pages[0].items[0].mark
        let page = Page(size: .a4, items: [PageItem(mark, element: 1)])
        let document = StructureElement(.document, parent: nil)
        let cases: [([StructureElement], Int)] = [
            ([document], 1),
            ([document, .init(.tableRow, parent: 0), .init(.dataCell, parent: 1)], 1),
            ([document, .init(.paragraph, parent: 1)], 1),
            ([document, .init(.paragraph, parent: nil)], 1),
            ([.init(.paragraph, parent: nil), .init(.paragraph, parent: 0)], 0),
        ]
        for (structure, element) in cases {
            let report = PagedReport(
                pages: [page], structure: structure, outline: [], metadata: Sample.metadata)
            #expect(throws: DrawingError.structure(element: element)) { try drawing.draw(report) }
        }
    }

    @Test("an outline that skips a level or leaves the report is refused")
    func outline() {
        let page = Page(size: .a4, items: [])
        let entries = [
            OutlineEntry(title: "a", level: 2, page: 0, y: 0),
            OutlineEntry(title: "a", level: 0, page: 0, y: 0),
            OutlineEntry(title: "a", level: 1, page: 1, y: 0),
            OutlineEntry(title: "a", level: 1, page: 0, y: .nan),
            OutlineEntry(title: "a\u{0}", level: 1, page: 0, y: 0),
        ]
        for entry in entries {
            #expect(throws: DrawingError.outline(entry: 0)) {
                try drawing.draw(Sample.report([page], outline: [entry]))
            }
        }
    }

    @Test("an instant of another form and a report without pages are refused")
    func metadata() {
        for created in ["", "2026-06-15", "2026-06-15T08:00:00Z", "2026-06-15T08:00:00+07:0x"] {
            let metadata = ReportMetadata(
                title: "a", author: "", subject: "", keywords: "", language: "vi", created: created)
            let report = PagedReport(
                pages: [Page(size: .a4, items: [])], structure: [], outline: [], metadata: metadata)
            #expect(throws: DrawingError.metadata(field: "created")) { try drawing.draw(report) }
        }
        #expect(throws: DrawingError.noPages) { try drawing.draw(Sample.report([])) }
    }

    @Test("a sink that fails at any byte gives an error and no file")
    func failingSink() throws {
        let faces = try Typefaces(directory: Sample.fonts)
        let report = Sample.report(word: "Quyết")
        let whole = try PDFDrawing(typefaces: faces).draw(report)
        let limits = Array(stride(from: 0, to: whole.count, by: 97)) + [whole.count - 1]
        for limit in limits {
            #expect(throws: DrawingError.tooLarge(byteLimit: limit)) {
                try PDFDrawing(typefaces: faces, byteLimit: limit).draw(report)
            }
        }
        #expect(try PDFDrawing(typefaces: faces, byteLimit: whole.count).draw(report) == whole)
    }
}
