// ChartBlock → boxes: caption above, figure, source and notes below, together on one page.

import Charts
import Documents
import Pages

/// Sets a chart with its words; a chart taller than a page is drawn in parts.
struct ChartSetting {
    let typesetter: Typesetter
    let block: ChartBlock

    private var form: FormProfile { typesetter.form }
    private var place: String { Typesetter.place(block.caption) }
    /// Clear space above and below the drawing, points.
    private let gap = 3.0

    func append(to flow: inout Flow) throws(LayoutError) {
        let geometry = PageGeometry(form: form, isLandscape: flow.isLandscape)
        let width = geometry.width
        let section = flow.structure.add(.section)
        let bold = typesetter.style(form.bodySize, isBold: true)
        let caption = flow.structure.add(.caption, in: section)
        var boxes = try self.boxes(block.caption, bold, caption, width: width, .centre)
        let top = height(of: boxes)
        // Later parts of a divided chart repeat the caption, outside the structure.
        flow.headers.append(Self.header(boxes))
        let figures = try figures(geometry: geometry, under: top + flow.heldHeight)
        for (index, drawing) in figures.enumerated() {
            let element = flow.structure.add(
                .figure, in: section, alternative: block.chart.alternative)
            var box = figure(drawing, element: element)
            // The first part stays with the caption; a later one may begin a page.
            box.hold = index == 0 ? .tight : .free
            box.header = index == 0 ? nil : flow.headers.count - 1
            boxes.append(box)
        }
        boxes += try wordsBelow(width: width, section: section, tree: &flow.structure)
        boxes[0].hold = .free
        boxes[0].bookmark = Box.Bookmark(
            title: Typesetter.plain(block.caption), level: flow.outline.enterFigure())
        flow.append(boxes, spaceBefore: form.paragraphSpacing)
        flow.leaveSpace(form.paragraphSpacing * 1.5)
    }

    private func figure(_ drawing: ComposedChart, element: Int) -> Box {
        let items = drawing.marks.map {
            PageItem($0.translated(x: 0, y: gap), element: element)
        }
        var box = Box(height: drawing.size.height + 2 * gap, items: items)
        box.place = place
        return box
    }

    private static func header(_ boxes: [Box]) -> Flow.Header {
        var y = 0.0
        var items: [PageItem] = []
        for box in boxes {
            items += box.items.map { $0.moved(x: 0, y: y).asArtifact }
            y += box.height
        }
        return Flow.Header(height: y, items: items)
    }

    private func figures(
        geometry: PageGeometry, under caption: Double
    ) throws(LayoutError) -> [ComposedChart] {
        let composer = ChartComposer(measurer: typesetter.measurer, place: place)
        var scratch = StructureTree()
        let below = try wordsBelow(width: geometry.width, section: 0, tree: &scratch)
        let room = geometry.height - caption - height(of: below) - 2 * gap
        let whole = try composer.drawing(
            block.chart, width: geometry.width, height: block.height.map { min($0, room) })
        if whole.size.height <= room { return [whole] }
        let parts = try composer.parts(
            block.chart, width: geometry.width, maximumHeight: room)
        var drawings: [ComposedChart] = []
        for part in parts {
            drawings.append(try composer.drawing(part, width: geometry.width, height: nil))
        }
        return drawings
    }

    private func wordsBelow(
        width: Double, section: Int, tree: inout StructureTree
    ) throws(LayoutError) -> [Box] {
        var boxes: [Box] = []
        let italic = typesetter.style(form.bodySize - 2, isItalic: true)
        let plain = typesetter.style(form.bodySize - 2)
        if !block.source.isEmpty {
            let leaf = tree.add(.paragraph, in: section)
            boxes += try self.boxes([Run(block.source)], italic, leaf, width: width, .left)
        }
        for note in block.notes {
            let leaf = tree.add(.paragraph, in: section)
            boxes += try self.boxes(note, plain, leaf, width: width, .justified)
        }
        return boxes
    }

    private func boxes(
        _ runs: [Run], _ style: TextStyle, _ element: Int, width: Double,
        _ alignment: ParagraphSetting.Alignment
    ) throws(LayoutError) -> [Box] {
        let words = try typesetter.words(runs, style, element: element)
        let pitch = style.size >= form.bodySize ? form.linePitch : style.size * 1.25
        let shape = ParagraphSetting.Shape(width: width, pitch: pitch, alignment: alignment)
        return try typesetter.boxes(typesetter.lines(words, shape), place: place).map { box in
            var box = box
            box.hold = .tight
            return box
        }
    }

    private func height(of boxes: [Box]) -> Double { boxes.reduce(0) { $0 + $1.height } }
}
