// FrontMatter → the prescribed head of the first page.
//
// Left: parent body, issuing body, "*" or a rule, number, room for the secrecy stamp, draft mark,
// circulation. Right: the banner, the motto where the form has one, a rule as long as the last of
// them, place and date. Below: type, subject, "-----" or a rule. Usable width is split 75/90; the
// right column takes more when the banner or the place and date need it.

import Documents
import Pages

/// Sets the head of the first page.
struct FrontPage {
    let typesetter: Typesetter
    let front: FrontMatter

    private var form: FormProfile { typesetter.form }

    /// From the last line of the subject to the rule under it: clear of commas, points.
    private static let subjectRuleDrop = 5.0
    /// Clear space between the two columns.
    private let gutter = millimetres(3)

    func append(to flow: inout Flow) throws(LayoutError) {
        let geometry = PageGeometry(form: form, isLandscape: false)
        guard !front.isCompact else { return try appendTitle(width: geometry.width, to: &flow) }
        let share = try rightWidth(of: geometry.width)
        var left = HeadColumn(typesetter: typesetter, x: 0, width: geometry.width - share - gutter)
        try setLeft(in: &left, structure: &flow.structure)
        var right = HeadColumn(typesetter: typesetter, x: geometry.width - share, width: share)
        try setRight(in: &right, structure: &flow.structure)
        var head = Box(height: max(left.y, right.y), items: left.items + right.items)
        head.place = front.issuingBody
        flow.append([head], spaceBefore: 0)
        try appendTitle(width: geometry.width, to: &flow)
    }

    private func rightWidth(of width: Double) throws(LayoutError) -> Double {
        let style = typesetter.style(form.placeSize, isItalic: true)
        let date = try typesetter.words(
            [Run(front.placeAndDate)], style, element: nil, keepsBlanks: true)
        let banner = try typesetter.width(form.banner.uppercased(), bannerStyle)
        let share = max(width * 90 / 165, date.naturalWidth + 1, banner + 1)
        // The left column keeps at least 38 % for the names of the bodies.
        return min(share, width * 0.62)
    }

    private var bannerStyle: TextStyle { typesetter.style(form.bannerSize, isBold: true) }

    private func setLeft(
        in column: inout HeadColumn, structure: inout StructureTree
    ) throws(LayoutError) {
        let plain = typesetter.style(form.letterheadSize)
        let bold = typesetter.style(form.letterheadSize, isBold: true)
        try column.add(front.parentBody.uppercased(), plain, structure.leaf(front.parentBody))
        try column.add(front.issuingBody.uppercased(), bold, structure.leaf(front.issuingBody))
        // A paper without a number is no document of its own: it needs no room for a stamp either.
        let isNumbered = !front.number.isEmpty
        try column.close(form.style.underIssuer, plain, isPlain: isNumbered)
        if isNumbered {
            let style = typesetter.style(form.numberSize)
            try column.add(front.number, style, structure.leaf(front.number))
            column.leaveStamp(form.style.stampHeight, isFramed: form.style.framesStamp)
        }
        if let draft = front.draftMark {
            let style = typesetter.style(form.letterheadSize, isItalic: true)
            try column.add(draft, style, structure.leaf(draft))
        }
        if let circulation = front.circulation {
            let style = typesetter.style(form.style.circulationSize, isBold: true)
            try column.add(circulation.uppercased(), style, structure.leaf(circulation))
        }
    }

    private func setRight(
        in column: inout HeadColumn, structure: inout StructureTree
    ) throws(LayoutError) {
        try column.add(form.banner.uppercased(), bannerStyle, structure.leaf(form.banner))
        if let motto = form.style.motto {
            let bold = typesetter.style(form.style.mottoSize, isBold: true)
            try column.add(motto, bold, structure.leaf(motto))
        }
        try column.ruleUnderLastLine(share: 1)
        column.skip(form.linePitch / 2)
        let style = typesetter.style(form.placeSize, isItalic: true)
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
        lines += try closing(under: lines, subject, width: width)
        let boxes = typesetter.boxes(lines, place: front.documentType)
        flow.append(typesetter.tied(boxes), spaceBefore: form.linePitch / 2)
        flow.holdNext()
        flow.leaveSpace(form.paragraphSpacing)
    }

    /// What ends the subject: a line of signs, or a rule under the last line of it.
    private func closing(
        under lines: [ParagraphSetting.SetLine], _ style: TextStyle, width: Double
    ) throws(LayoutError) -> [ParagraphSetting.SetLine] {
        switch form.style.underSubject {
        case .none: return []
        case .text(let signs):
            let words = try typesetter.words([Run(signs)], style, element: nil)
            return try typesetter.lines(words, shape(width: width))
        case .rule(let share):
            guard let last = lines.last,
                let rule = try typesetter.rule(
                    under: last.items, y: Self.subjectRuleDrop, share: share)
            else { return [] }
            return [ParagraphSetting.SetLine(height: form.linePitch / 2, items: [rule])]
        }
    }

    private func shape(width: Double) -> ParagraphSetting.Shape {
        ParagraphSetting.Shape(width: width, pitch: form.linePitch, alignment: .centre)
    }
}

extension Typesetter {
    /// A solid rule of a share of a line's length, in its middle; nil under a line without text.
    func rule(
        under items: [PageItem], y: Double, share: Double
    ) throws(LayoutError) -> PageItem? {
        var edges: (left: Double, right: Double)?
        for item in items {
            guard case .text(let words, _, let style, _, _) = item.mark,
                let first = words.first, let last = words.last
            else { continue }
            let right = last.x + (try width(last.text, style))
            edges = (min(edges?.left ?? first.x, first.x), max(edges?.right ?? right, right))
        }
        guard let edges else { return nil }
        let inset = (edges.right - edges.left) * (1 - share) / 2
        let line = Mark.line(
            from: Point(x: edges.left + inset, y: y), to: Point(x: edges.right - inset, y: y),
            stroke: Stroke(.black, width: 0.75))
        return PageItem(line, element: nil)
    }
}

extension StructureTree {
    /// A paragraph of the document for a text; nil when there is no text.
    fileprivate mutating func leaf(_ text: String) -> Int? {
        text.isEmpty ? nil : add(.paragraph)
    }
}
