// Filled pages → finished pages: every box at its place, furniture around it.

import Documents
import Pages

/// Places boxes on sheets and collects the outline.
struct PageAssembly {
    let typesetter: Typesetter
    let document: Document
    let flow: Flow

    private(set) var pages: [Page] = []
    private(set) var outline: [OutlineEntry] = []
    /// Of each page.
    private var geometries: [PageGeometry] = []

    /// More than any report needs; a runaway stops here.
    static let pageLimit = 2_000

    init(typesetter: Typesetter, document: Document, flow: Flow) {
        self.typesetter = typesetter
        self.document = document
        self.flow = flow
    }

    mutating func assemble() throws(LayoutError) {
        for section in flow.sections where !section.boxes.isEmpty {
            let geometry = PageGeometry(form: document.form, isLandscape: section.isLandscape)
            let fitting = ChartFitting(
                typesetter: typesetter, charts: flow.elasticCharts, headers: flow.headers,
                height: geometry.height)
            let tables = TableTightening { fitting.filling($0) }
            let (boxes, pages) = try fitting.fitted(tables.tightened(section.boxes))
            for filled in pages {
                guard self.pages.count < Self.pageLimit else {
                    throw .tooManyPages(limit: Self.pageLimit)
                }
                try add(filled, of: boxes, on: geometry)
                geometries.append(geometry)
            }
        }
        addFeet()
    }

    private mutating func addFeet() {
        for (index, geometry) in geometries.enumerated() {
            let furniture = PageFurniture(
                typesetter: typesetter, document: document, geometry: geometry)
            let foot = furniture.foot(page: index + 1, of: pages.count)
            guard !foot.isEmpty else { continue }
            pages[index] = Page(size: pages[index].size, items: pages[index].items + foot)
        }
    }

    private mutating func add(
        _ filled: PageFilling.FilledPage, of boxes: [Box], on geometry: PageGeometry
    ) throws(LayoutError) {
        let furniture = PageFurniture(
            typesetter: typesetter, document: document, geometry: geometry)
        let number = pages.count + 1
        let x = geometry.left(page: number)
        var y = geometry.top(page: number)
        var sheet = Sheet()
        var footnotes: [FootnoteSetting.SetNote] = []
        if let header = filled.header.map({ flow.headers[$0] }) {
            sheet.add(header.items, x: x, y: y)
            y += header.height
        }
        for index in filled.boxes {
            let box = boxes[index]
            if index > filled.boxes.lowerBound { y += box.spaceBefore }
            if let bookmark = box.bookmark {
                outline.append(
                    OutlineEntry(
                        title: bookmark.title, level: bookmark.level, page: number - 1, y: y))
            }
            sheet.add(box.items, x: x, y: y)
            if index == filled.boxes.upperBound - 1 { sheet.add(box.closing, x: x, y: y) }
            footnotes += box.footnotes
            y += box.height
        }
        let bottom = geometry.bottom(page: number)
        let notes = FootnoteSetting.items(of: footnotes, left: x, bottom: bottom)
        sheet.add(notes, x: 0, y: 0)
        let items = try furniture.behind() + sheet.items + furniture.around(page: number)
        pages.append(Page(size: geometry.size, items: items))
    }
}

/// A page while it is filled: rules first, joined where they meet, then text.
private struct Sheet {
    private var shapes: [PageItem] = []
    private var contents: [PageItem] = []
    /// Index in `shapes` of the last vertical rule at each x: one long rule instead of one a row.
    private var verticals: [Double: Int] = [:]

    var items: [PageItem] { shapes + contents }

    mutating func add(_ items: [PageItem], x: Double, y: Double) {
        for item in items {
            let item = item.moved(x: x, y: y)
            if case .text = item.mark {
                contents.append(item)
            } else if item.element != nil {
                contents.append(item)
            } else if !joined(item) {
                shapes.append(item)
            }
        }
    }

    private mutating func joined(_ item: PageItem) -> Bool {
        guard case .line(let from, let to, let stroke) = item.mark, from.x == to.x else {
            return false
        }
        if let index = verticals[from.x],
            case .line(let top, let bottom, let known) = shapes[index].mark, known == stroke,
            abs(bottom.y - from.y) < 0.001
        {
            shapes[index] = PageItem(.line(from: top, to: to, stroke: stroke), element: nil)
            return true
        }
        verticals[from.x] = shapes.count
        return false
    }
}
