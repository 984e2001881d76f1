// FrontMatter → the prescribed head of the first page (HD 36-HD/VPTW, 2018).
//
// Left: parent body, issuing body, "*", number, room for the secrecy stamp, draft mark,
// circulation. Right: the banner with a rule of its own length, place and date. Below: type,
// subject, "-----". Usable width is split 75/90; the right column takes more when the place and
// date need it.

import Documents
import Pages

/// Sets the head of the first page.
struct FrontPage {
    let typesetter: Typesetter
    let front: FrontMatter

    private var form: FormProfile { typesetter.form }

    /// Height kept empty under the number for the secrecy stamp: 9 mm.
    private let stampHeight = millimetres(9)
    /// Clear space between the two columns.
    private let gutter = millimetres(3)

    func append(to flow: inout Flow) throws(LayoutError) {
        let geometry = PageGeometry(form: form, isLandscape: false)
        guard !front.isCompact else { return try appendTitle(width: geometry.width, to: &flow) }
        let share = try rightWidth(of: geometry.width)
        var left = Column(typesetter: typesetter, x: 0, width: geometry.width - share - gutter)
        try setLeft(in: &left, structure: &flow.structure)
        var right = Column(typesetter: typesetter, x: geometry.width - share, width: share)
        try setRight(in: &right, structure: &flow.structure)
        var head = Box(height: max(left.y, right.y), items: left.items + right.items)
        head.place = front.issuingBody
        flow.append([head], spaceBefore: 0)
        try appendTitle(width: geometry.width, to: &flow)
    }

    private func rightWidth(of width: Double) throws(LayoutError) -> Double {
        let style = typesetter.style(form.letterheadSize, isItalic: true)
        let date = try typesetter.words(
            [Run(front.placeAndDate)], style, element: nil, keepsBlanks: true)
        let banner = try typesetter.width(form.banner.uppercased(), bannerStyle)
        let share = max(width * 90 / 165, date.naturalWidth + 1, banner + 1)
        // The left column keeps at least 38 % for the names of the bodies.
        return min(share, width * 0.62)
    }

    private var bannerStyle: TextStyle { typesetter.style(form.bannerSize, isBold: true) }

    private func setLeft(
        in column: inout Column, structure: inout StructureTree
    ) throws(LayoutError) {
        let plain = typesetter.style(form.letterheadSize)
        let bold = typesetter.style(form.letterheadSize, isBold: true)
        try column.add(front.parentBody.uppercased(), plain, structure.leaf(front.parentBody))
        try column.add(front.issuingBody.uppercased(), bold, structure.leaf(front.issuingBody))
        // A paper without a number is no document of its own: it needs no room for a stamp either.
        if !front.number.isEmpty {
            try column.add("*", plain, nil)
            try column.add(front.number, plain, structure.leaf(front.number))
            column.skip(stampHeight)
        }
        if let draft = front.draftMark {
            let style = typesetter.style(form.letterheadSize, isItalic: true)
            try column.add(draft, style, structure.leaf(draft))
        }
        if let circulation = front.circulation {
            // HD 36: circulation in capitals, 12, bold.
            let style = typesetter.style(12, isBold: true)
            try column.add(circulation.uppercased(), style, structure.leaf(circulation))
        }
    }

    private func setRight(
        in column: inout Column, structure: inout StructureTree
    ) throws(LayoutError) {
        try column.add(form.banner.uppercased(), bannerStyle, structure.leaf(form.banner))
        try column.ruleUnderLastLine()
        column.skip(form.linePitch / 2)
        let style = typesetter.style(form.letterheadSize, isItalic: true)
        try column.add(front.placeAndDate, style, structure.leaf(front.placeAndDate))
    }

    private func appendTitle(width: Double, to flow: inout Flow) throws(LayoutError) {
        let kind = [Run(front.documentType.uppercased())]
        let kindElement = flow.structure.leaf(front.documentType)
        let title = typesetter.style(form.titleSize, isBold: true)
        let subject = typesetter.style(form.subjectSize, isBold: true)
        var words = try typesetter.words(kind, title, element: kindElement)
        var lines = try typesetter.lines(words, shape(width: width))
        let element = flow.structure.leaf(Typesetter.plain(front.subject))
        words = try typesetter.words(front.subject, subject, element: element)
        // A title as wide as the text reads like a paragraph: a twelfth is left free on each side.
        let inset = width / 12
        lines += try typesetter.lines(words, shape(width: width - 2 * inset)).map {
            ParagraphSetting.SetLine(
                height: $0.height, items: $0.items.map { $0.moved(x: inset, y: 0) })
        }
        words = try typesetter.words([Run("-----")], subject, element: nil)
        lines += try typesetter.lines(words, shape(width: width))
        let boxes = typesetter.boxes(lines, place: front.documentType)
        flow.append(typesetter.tied(boxes), spaceBefore: form.linePitch / 2)
        flow.holdNext()
        flow.leaveSpace(form.paragraphSpacing)
    }

    private func shape(width: Double) -> ParagraphSetting.Shape {
        ParagraphSetting.Shape(width: width, pitch: form.linePitch, alignment: .centre)
    }
}

extension StructureTree {
    /// A paragraph of the document for a text; nil when there is no text.
    fileprivate mutating func leaf(_ text: String) -> Int? {
        text.isEmpty ? nil : add(.paragraph)
    }
}

/// A column of centred lines, filled downward.
private struct Column {
    let typesetter: Typesetter
    let x: Double
    let width: Double
    var y = 0.0
    var items: [PageItem] = []
    private var lastLine: [PageItem] = []

    init(typesetter: Typesetter, x: Double, width: Double) {
        self.typesetter = typesetter
        self.x = x
        self.width = width
    }

    mutating func add(_ text: String, _ style: TextStyle, _ element: Int?) throws(LayoutError) {
        let words = try typesetter.words(
            [Run(text)], style, element: element, keepsBlanks: true)
        let pitch = typesetter.form.linePitch
        let shape = ParagraphSetting.Shape(width: width, pitch: pitch, alignment: .centre)
        for line in try typesetter.lines(words, shape) {
            lastLine = line.items.map { $0.moved(x: x, y: y) }
            items += lastLine
            y += line.height
        }
    }

    mutating func skip(_ height: Double) { y += height }

    /// A solid rule as long as the last line of text, a point below its box.
    mutating func ruleUnderLastLine() throws(LayoutError) {
        guard case .text(let words, _, let style, _, _)? = lastLine.first?.mark,
            let first = words.first, let last = words.last
        else { return }
        let width = try typesetter.width(last.text, style)
        let line = Mark.line(
            from: Point(x: first.x, y: y + 1), to: Point(x: last.x + width, y: y + 1),
            stroke: Stroke(.black, width: 0.75))
        items.append(PageItem(line, element: nil))
        y += 2
    }
}
