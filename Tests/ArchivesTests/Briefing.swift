// Is a briefing report of eight pages like the real ones, set by a few simple rules: prose that
// runs over page ends, tables with header rows, hatched charts, furniture on every page.

import Drawing
import Pages

/// Composes a report mark by mark.
struct Briefing {
    static let fonts = "/usr/share/fonts/truetype/croscore"
    static let metadata = ReportMetadata(
        title: "Báo cáo sơ kết 6 tháng đầu năm 2026", author: "Ban Thường vụ Đảng ủy",
        subject: "Kết quả & nhiệm vụ", keywords: "sơ kết, xã", language: "vi",
        created: "2026-06-15T08:00:00+07:00")

    private let faces: Typefaces
    private var structure = [StructureElement(.document, parent: nil)]
    private var pages: [Page] = []
    private var items: [PageItem] = []
    private var outline: [OutlineEntry] = []
    private var y = 72.0
    private var wordIndex = 0

    private let body = TextStyle(.serif, size: 13)
    private let bold = TextStyle(.serif, size: 13, isBold: true)
    private let small = TextStyle(.sans, size: 9)
    private static let left = 85.0
    private static let right = 538.0
    private static let bottom = 760.0
    private static let vocabulary = """
        Đảng ủy xã lãnh đạo chỉ đạo thực hiện nhiệm vụ phát triển kinh tế xã hội bảo đảm quốc \
        phòng an ninh đạt 98,5% kế hoạch tăng 12,4% so với cùng kỳ năm 2025 xây dựng Đảng và hệ \
        thống chính trị vững mạnh thu ngân sách ước 1.245 triệu đồng giảm nghèo chuyển đổi số cải \
        cách
        """.split(separator: " ").map(String.init)

    private init(faces: Typefaces) {
        self.faces = faces
    }

    /// Eight pages, about 17,000 glyphs.
    static func report(with faces: Typefaces) throws -> PagedReport {
        var briefing = Briefing(faces: faces)
        for section in 1...6 {
            try briefing.heading("\(section). Kết quả thực hiện nhiệm vụ phần \(section)")
            for length in [120, 90, 110] { try briefing.paragraph(wordCount: length) }
            try briefing.table(rows: 12, columns: 6)
            try briefing.chart("Biểu đồ \(section): tỷ lệ hoàn thành theo xã")
            try briefing.paragraph(wordCount: 80)
        }
        while briefing.pages.count < 7 { try briefing.paragraph(wordCount: 150) }
        try briefing.endPage()
        return PagedReport(
            pages: briefing.pages, structure: briefing.structure, outline: briefing.outline,
            metadata: metadata)
    }

    // MARK: - Blocks

    private mutating func add(_ element: StructureElement) -> Int {
        structure.append(element)
        return structure.count - 1
    }

    private mutating func words(_ count: Int) -> [String] {
        defer { wordIndex += count }
        return (wordIndex..<wordIndex + count).map {
            Self.vocabulary[($0 * 7 + $0 / 60) % Self.vocabulary.count]
        }
    }

    private mutating func heading(_ text: String) throws {
        try makeRoom(60)
        outline.append(OutlineEntry(title: text, level: 1, page: pages.count, y: y))
        let element = add(.init(.heading2, parent: 0))
        y += 22
        try set(text.split(separator: " ").map(String.init), at: Self.left, bold, element)
        y += 6
    }

    private mutating func paragraph(wordCount: Int) throws {
        let element = add(.init(.paragraph, parent: 0))
        var line: [String] = []
        var width = 0.0
        let space = try faces.width(of: " ", in: body)
        for word in words(wordCount) {
            let advance = try faces.width(of: word, in: body)
            if width + advance > Self.right - Self.left {
                try setLine(line, element, isLast: false)
                (line, width) = ([], 0)
            }
            line.append(word)
            width += advance + space
        }
        try setLine(line, element, isLast: true)
        y += 6
    }

    private mutating func setLine(_ line: [String], _ element: Int, isLast: Bool) throws {
        try makeRoom(18)
        y += 18
        try set(line, at: Self.left, body, element, trailingSpace: !isLast)
    }

    private mutating func table(rows: Int, columns: Int) throws {
        let table = add(.init(.table, parent: 0))
        let width = (Self.right - Self.left) / Double(columns)
        for row in 0...rows {
            try makeRoom(20)
            let line = add(.init(.tableRow, parent: table))
            for column in 0..<columns {
                let x = Self.left + width * Double(column)
                let isHeader = row == 0 || column == 0
                let cell = add(.init(isHeader ? .headerCell : .dataCell, parent: line))
                rule(Rectangle(x: x, y: y, width: width, height: 18))
                y += 13
                if row != 3 || column != 2 {
                    let text = column == 0 ? words(2) : ["\(row * column * 137).\(100 + row * 7)"]
                    try set(text, at: x + 4, row == 0 ? bold : body, cell)
                }
                y -= 13
            }
            y += 18
        }
        y += 10
    }

    private mutating func chart(_ title: String) throws {
        try makeRoom(150)
        let figure = add(.init(.figure, parent: 0, alternative: title + "; xã A cao nhất, 98,5%."))
        let hatches = Fill.Hatch.allCases
        for index in 0..<12 {
            let height = 30 + Double(index * 37 % 70)
            let bar = Rectangle(
                x: Self.left + 35 * Double(index), y: y + 110 - height, width: 24, height: height)
            let fill = Fill(Ink(grey: 0.85), hatch: hatches[index % hatches.count])
            items.append(
                PageItem(
                    .rectangle(bar, fill: fill, stroke: Stroke(.black, width: 0.5)),
                    element: figure))
            let place = y
            y = bar.minY - 3
            try set(["\(height),5%"], at: bar.minX, small, figure)
            y = place
        }
        y += 120
        let caption = add(.init(.caption, parent: 0))
        y += 12
        try set(title.split(separator: " ").map(String.init), at: Self.left, small, caption)
        y += 8
    }

    // MARK: - Marks and pages

    private mutating func set(
        _ words: [String], at left: Double, _ style: TextStyle, _ element: Int?,
        trailingSpace: Bool = false
    ) throws {
        var x = left
        var placed: [PlacedWord] = []
        for word in words {
            placed.append(PlacedWord(x: x, text: word))
            x += try faces.width(of: word, in: style) + faces.width(of: " ", in: style)
        }
        let mark = Mark.text(
            words: placed, baseline: y, style: style, ink: .black, trailingSpace: trailingSpace)
        items.append(PageItem(mark, element: element))
    }

    private mutating func rule(_ box: Rectangle) {
        items.append(
            PageItem(.rectangle(box, fill: nil, stroke: Stroke(.black, width: 0.5)), element: nil))
    }

    private mutating func makeRoom(_ height: Double) throws {
        if y + height > Self.bottom { try endPage() }
    }

    private mutating func endPage() throws {
        y = 800
        try set(["trang", "\(pages.count + 1)"], at: 300, small, nil)
        pages.append(Page(size: .a4, items: items))
        items = []
        y = 72
    }
}

extension PagedReport {
    /// Letters, digits and spaces that the report prints.
    var glyphCount: Int {
        pages.flatMap(\.items).reduce(0) { total, item in
            guard case .text(let words, _, _, _, _) = item.mark else { return total }
            return total + words.reduce(0) { $0 + $1.text.count + 1 }
        }
    }
}
