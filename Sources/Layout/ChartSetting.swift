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
    static let gap = 3.0
    /// How low and how tall a chart is drawn at most for the sake of a page.
    private static let leastShare = 0.55
    private static let mostShare = 4.0 / 3

    func append(to flow: inout Flow) throws(LayoutError) {
        let geometry = PageGeometry(form: form, isLandscape: flow.isLandscape)
        let width = geometry.width
        let section = flow.structure.add(.section)
        let bold = typesetter.style(form.bodySize, isBold: true)
        let caption = flow.structure.add(.caption, in: section)
        var boxes = try self.boxes(block.caption, bold, caption, width: width, .centre)
        let top = height(of: boxes)
        // Later parts of a divided chart repeat the caption, outside the structure, and say so.
        let continued = block.caption + [Run(" " + block.chart.words.continued)]
        let header = Self.header(
            try self.boxes(continued, bold, caption, width: width, .centre))
        flow.headers.append(header)
        if block.chart.isEmpty {
            let italic = typesetter.style(form.bodySize, isItalic: true)
            let leaf = flow.structure.add(.paragraph, in: section)
            boxes += try self.boxes(
                [Run(block.chart.words.empty)], italic, leaf, width: width, .centre)
        } else {
            let room = try room(
                geometry: geometry, under: max(top + flow.heldHeight, header.height))
            boxes += try figureBoxes(width: width, room: room, section: section, flow: &flow)
        }
        boxes += try wordsBelow(width: width, section: section, tree: &flow.structure)
        boxes[0].hold = .free
        boxes[0].bookmark = Box.Bookmark(
            title: Typesetter.plain(block.caption), level: flow.outline.enterFigure())
        flow.append(boxes, spaceBefore: form.paragraphSpacing)
        flow.leaveSpace(form.paragraphSpacing * 1.5)
    }

    private func figureBoxes(
        width: Double, room: Double, section: Int, flow: inout Flow
    ) throws(LayoutError) -> [Box] {
        let figures = try figures(width: width, room: room)
        // One figure, wherever its parts come to stand: who hears it hears it once.
        let element = flow.structure.add(
            .figure, in: section, alternative: block.chart.alternative)
        let elastic = ElasticChart(
            chart: block.chart, element: element, width: width, place: place,
            header: flow.headers.count - 1, room: room)
        let isElastic = block.height == nil
        if isElastic { flow.elasticCharts.append(elastic) }
        var boxes: [Box] = []
        for (index, figure) in figures.enumerated() {
            var box = Box(
                height: figure.size.height + 2 * Self.gap,
                items: Self.items(of: figure, element: element))
            box.place = place
            // The first part stays with the caption; a later one may begin a page.
            box.hold = index == 0 ? .tight : .free
            box.header = index == 0 ? nil : flow.headers.count - 1
            if isElastic { box.elastic = flow.elasticCharts.count - 1 }
            if isElastic, figures.count == 1 {
                try makeElastic(&box, natural: figure.size.height, width: width)
            }
            boxes.append(box)
        }
        return boxes
    }

    /// What the chart of a box may be lower or taller; one of rows can only be drawn taller.
    private func makeElastic(
        _ box: inout Box, natural: Double, width: Double
    ) throws(LayoutError) {
        let composer = ChartComposer(measurer: typesetter.measurer, place: place)
        let least = max(
            try composer.leastHeight(block.chart, width: width), natural * Self.leastShare)
        let most = try composer.drawing(
            block.chart, width: width, height: natural * Self.mostShare)
        box.give = least < natural - 1 ? natural - least : 0
        box.stretch = max(0, most.size.height - natural)
    }

    /// A drawing's marks in its box.
    static func items(of drawing: ComposedChart, element: Int) -> [PageItem] {
        drawing.marks.map { PageItem($0.translated(x: 0, y: gap), element: element) }
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

    /// Height that a page leaves to the drawing between the words of the chart.
    private func room(
        geometry: PageGeometry, under caption: Double
    ) throws(LayoutError) -> Double {
        var scratch = StructureTree()
        let below = try wordsBelow(width: geometry.width, section: 0, tree: &scratch)
        return geometry.height - caption - height(of: below) - 2 * Self.gap
    }

    private func figures(width: Double, room: Double) throws(LayoutError) -> [ComposedChart] {
        let composer = ChartComposer(measurer: typesetter.measurer, place: place)
        let whole = try composer.drawing(
            block.chart, width: width, height: block.height.map { min($0, room) })
        if whole.size.height <= room { return [whole] }
        var figures: [ComposedChart] = []
        for part in try composer.parts(block.chart, width: width, maximumHeight: room) {
            figures.append(try composer.drawing(part, width: width, height: nil))
        }
        return figures
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
