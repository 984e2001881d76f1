// Is what areas look like on paper: rendered by poppler and counted in pixels.

import Pages
import TestTools
import Testing

@testable import Drawing

@Suite struct HatchTests {
    /// A grey picture of one page at 72 dpi: one pixel a point.
    private struct Picture {
        let width: Int
        let pixels: [UInt8]

        func darkness(x: Range<Int>, y: Range<Int>) -> Double {
            let values = y.flatMap { row in x.map { 255 - Double(pixels[row * width + $0]) } }
            return values.reduce(0, +) / Double(values.count) / 255
        }
    }

    private func picture(_ marks: [Mark]) throws -> Picture {
        let page = Page(size: .a4, items: marks.map { PageItem($0, element: nil) })
        let file = PDFFile(try Sample.drawing().draw(Sample.report([page])))
        let root = file.folder + "/page"
        let run = try Tool.run(["pdftoppm", "-gray", "-r", "72", "-singlefile", file.path, root])
        try #require(run.status == 0)
        let bytes = Tool.bytes(of: root + ".pgm")
        // "P5\nWIDTH HEIGHT\n255\n" and one byte a pixel.
        let head = bytes.prefix(20).split(separator: 0x0A)
        let width = Int(String(decoding: head[1].prefix { $0 != 0x20 }, as: UTF8.self))
        let start = head[0].count + head[1].count + head[2].count + 3
        return Picture(width: try #require(width), pixels: Array(bytes[start...]))
    }

    private func square(_ fill: Fill, x: Double) -> Mark {
        .rectangle(Rectangle(x: x, y: 100, width: 60, height: 60), fill: fill, stroke: nil)
    }

    @Test("hatch lines darken their shape and nothing beside it")
    func clipped() throws {
        let hatches = Fill.Hatch.allCases
        let marks = hatches.enumerated().map { index, hatch in
            square(Fill(.white, hatch: hatch), x: 20 + 80 * Double(index))
        }
        let picture = try picture(marks)
        for (index, hatch) in hatches.enumerated() {
            let left = 20 + 80 * index
            let inside = picture.darkness(x: left..<left + 60, y: 100..<160)
            #expect(hatch == .none ? inside == 0 : inside > 0.04, "\(hatch) \(inside)")
            #expect(picture.darkness(x: left + 62..<left + 78, y: 90..<170) == 0, "\(hatch)")
        }
        #expect(picture.darkness(x: 0..<595, y: 162..<300) == 0)
    }

    @Test("a tint and the lines over it are both seen")
    func tint() throws {
        let picture = try picture([
            square(Fill(Ink(grey: 0.5)), x: 20),
            square(Fill(Ink(grey: 0.5), hatch: .crossed), x: 100),
        ])
        let plain = picture.darkness(x: 25..<75, y: 105..<155)
        let hatched = picture.darkness(x: 105..<155, y: 105..<155)
        #expect(abs(plain - 0.5) < 0.02)
        #expect(hatched > plain + 0.05)
    }

    @Test("a closed path is filled and stroked, an open one only stroked")
    func paths() throws {
        let corners = [Point(x: 50, y: 50), Point(x: 150, y: 50), Point(x: 100, y: 150)]
        let lower = corners.map { Point(x: $0.x, y: $0.y + 200) }
        let pen = Stroke(.black, width: 2)
        let picture = try picture([
            .path(corners, isClosed: true, fill: Fill(.black), stroke: pen),
            .path(lower, isClosed: false, fill: nil, stroke: pen),
        ])
        #expect(picture.darkness(x: 95..<105, y: 60..<120) == 1)
        #expect(picture.darkness(x: 95..<105, y: 260..<320) == 0)
        #expect(picture.darkness(x: 60..<140, y: 249..<251) > 0.9)
    }

    @Test("dashes leave gaps and end with their line")
    func dashes() throws {
        let pen = Stroke(.black, width: 4, dashes: [6, 6])
        let solid = Stroke(.black, width: 4)
        let picture = try picture([
            .line(from: Point(x: 60, y: 100), to: Point(x: 180, y: 100), stroke: pen),
            .line(from: Point(x: 60, y: 200), to: Point(x: 180, y: 200), stroke: solid),
        ])
        #expect(abs(picture.darkness(x: 60..<180, y: 98..<102) - 0.5) < 0.05)
        #expect(picture.darkness(x: 60..<180, y: 198..<202) == 1)
    }
}
