// Proves where pages end.

import Documents
import Pages
import Testing

@testable import Layout

@Suite("Page filling")
struct PageFillingTests {
    private func box(_ height: Double, _ hold: Box.Hold = .free, header: Int? = nil) -> Box {
        var box = Box(height: height, items: [])
        box.hold = hold
        box.header = header
        box.place = "ô \(height)"
        return box
    }

    private func fill(
        _ boxes: [Box], headers: [Double] = [], height: Double = 100
    ) throws -> [Range<Int>] {
        let headers = headers.map { Flow.Header(height: $0, items: []) }
        return try PageFilling(boxes: boxes, headers: headers, height: height).pages()
            .map(\.boxes)
    }

    @Test("A page takes as many boxes as fit")
    func fits() throws {
        #expect(try fill([box(50), box(50), box(50)]) == [0..<2, 2..<3])
    }

    @Test("Space before a box is left out at the top of a page")
    func spaceAtTop() throws {
        var second = box(90)
        second.spaceBefore = 20
        #expect(try fill([box(100), second]) == [0..<1, 1..<2])
    }

    @Test("A page ends at the last weakest hold")
    func holds() throws {
        let boxes = [box(30), box(30), box(30, .tight), box(30, .loose)]
        #expect(try fill(boxes) == [0..<1, 1..<4])
        #expect(try fill([box(60), box(30, .tight), box(30, .loose)]) == [0..<2, 2..<3])
    }

    @Test("Holds that no page can keep give way, and every page makes progress")
    func hopelessHolds() throws {
        let boxes = (0..<10).map { _ in box(40, .tight) }
        #expect(try fill(boxes) == [0..<2, 2..<4, 4..<6, 6..<8, 8..<10])
    }

    @Test("A page that begins inside a table leaves room for its header")
    func header() throws {
        let boxes = [box(40)] + (0..<6).map { _ in box(30, header: 0) }
        #expect(try fill(boxes, headers: [40]) == [0..<3, 3..<5, 5..<7])
    }

    @Test("A chart is drawn lower where it then stands on the page, and no lower than it can be")
    func givingCharts() throws {
        func chart(_ give: Double) -> Box {
            var chart = box(50)
            chart.give = give
            return chart
        }
        #expect(try fill([box(60), chart(15), box(90)]) == [0..<2, 2..<3])
        #expect(try fill([box(60), chart(9), box(90)]) == [0..<1, 1..<2, 2..<3])
        let filled = try PageFilling(
            boxes: [box(60), chart(15), box(90)], headers: [], height: 100
        ).pages()
        #expect(filled.map(\.rest) == [-10, 10])
    }

    @Test("Text stays on a page with room for it, though a taller chart could fill that room")
    func idle() throws {
        var chart = box(50)
        chart.stretch = 40
        let lines = [box(10), box(10)]
        #expect(try fill([chart] + lines + [box(75), box(100)]) == [0..<3, 3..<4, 4..<5])
        // A heading goes with what it holds to.
        let held = [box(10), box(10), box(75, .tight), box(100)]
        #expect(try fill([chart] + held) == [0..<2, 2..<4, 4..<5])
    }

    @Test("Pages do not depend on what stands further on than the page that follows")
    func lookAhead() throws {
        // Given a report of lines, charts that give and stretch, and headings that hold.
        var boxes: [Box] = []
        for index in 0..<120 {
            var next = box(Double(7 + index * 13 % 9), index.isMultiple(of: 5) ? .tight : .free)
            if index % 11 == 3 {
                next.height = 40
                next.give = 12
                next.stretch = 10
            }
            boxes.append(next)
        }
        let before = try fill(boxes)
        #expect(before.count > 8)
        // When something is added on a page, then only it and the pages next to it may change.
        for page in 3..<before.count {
            var longer = boxes
            longer.insert(contentsOf: [box(30), box(23)], at: before[page].upperBound - 1)
            let after = try fill(longer)
            #expect(after.prefix(page - 2) == before.prefix(page - 2), "page \(page)")
        }
    }

    @Test("No page ends where none can go on")
    func deadEnd() throws {
        // The last box fits on a page of its own only without the header above it.
        let boxes = [box(30), box(30), box(60, header: 0), box(20)]
        #expect(try fill(boxes, headers: [45]) == [0..<1, 1..<3, 3..<4])
    }

    @Test("A box that fits on no page is refused with its place")
    func tooTall() {
        #expect(throws: LayoutError.tooTall(place: "ô 101.0", height: 101, limit: 100)) {
            try fill([box(10), box(101)])
        }
        #expect(throws: LayoutError.tooTall(place: "ô 70.0", height: 70, limit: 60)) {
            try fill([box(100), box(70, header: 0)], headers: [40])
        }
    }
}
