// Is the proof that tables say what they know and explain their signs.

import Charts
import Facts
import Periods
import Templates
import Testing

@testable import Documents

@Suite("Tables say what they know and explain every sign")
struct TableWritingTests {
    private func table(
        rows: TableSpec.Rows, columns: [TableSpec.Column], facts: FactSet, hasTotal: Bool = false
    ) -> Table {
        let spec = TableSpec(
            caption: [.text("Thử", isBold: false, isItalic: false)], unitOfMeasure: "%",
            rows: rows, columns: columns, hasTotal: hasTotal, notes: [], fontSize: nil,
            whenEmpty: "Không có.", place: Samples.place)
        return TableWriting(
            spec: spec, scope: WritingScope(facts), label: "Bảng 1. ",
            remarks: Samples.noRemarks(facts)
        ).table()
    }

    private func column(
        _ content: TableSpec.Column.Content, _ title: String = "c", group: String? = nil
    ) -> TableSpec.Column {
        TableSpec.Column(content: content, title: title, groupTitle: group, formats: [])
    }

    private func texts(_ table: Table) -> [[String]] {
        table.rows.map { $0.cells.map { $0.map(\.text).joined() } }
    }

    @Test("Only what was assigned is asked for, and what this edition does not tell stays")
    func onlyTargeted() {
        let codes = ["a", "b", "c"]
        let facts = Samples.facts(
            [
                Samples.address("a", "t", .target): Samples.quantity("5"),
                Samples.address("b", "t", .target): .missing(.noTarget),
                Samples.address("c", "t", .target): .missing(.withheld),
            ], indicators: codes.map { Samples.indicator($0) })
        func rows(_ onlyTargeted: Bool) -> [String] {
            let spec = TableSpec(
                caption: [], unitOfMeasure: nil, rows: .indicators(codes: codes),
                columns: [
                    TableSpec.Column(
                        content: .indicatorField(.code), title: "Mã", groupTitle: nil, formats: [])
                ], hasTotal: false, notes: [], fontSize: nil, whenEmpty: "Không có.",
                onlyTargeted: onlyTargeted, place: Samples.place)
            let table = TableWriting(
                spec: spec, scope: WritingScope(facts), label: "",
                remarks: Samples.noRemarks(facts)
            ).table()
            return table.rows.map { $0.cells.joined().map(\.text).joined() }
        }
        #expect(rows(false) == codes)
        #expect(rows(true) == ["a", "c"])
    }

    @Test("Units in two levels: the upper one is a subtotal, counting goes on below")
    func units() {
        let facts = Samples.facts([
            Samples.address("hl", "a", .actual): Samples.quantity("90"),
            Samples.address("hl", "a1", .actual): Samples.quantity("91", .nearly),
            Samples.address("hl", "t", .actual): Samples.quantity("95"),
        ])
        let made = table(
            rows: .units(depth: 2),
            columns: [
                column(.number), column(.unitName), column(.unitIndicator(code: "hl", .actual)),
            ],
            facts: facts, hasTotal: true)
        #expect(
            texts(made) == [
                ["", "Khu vực A", "90,0"], ["1", "Xã Một", "gần 91,0"], ["2", "Khu vực B", "…"],
                ["", "Toàn tỉnh", "95,0"],
            ])
        #expect(made.rows.map(\.style) == [.subtotal, .body, .body, .total])
        #expect(made.notes.map { $0.map(\.text).joined() } == ["Ký hiệu: “…”: chưa có số liệu."])
        #expect(made.unitLine == "Đơn vị tính: %")
    }

    @Test("Indicators stand under their group; partial coverage is named once")
    func indicators() {
        let indicators = [
            Samples.indicator("hl"), Samples.indicator("tq", group: "Tuyển quân"),
        ]
        let partial = Answer.known(
            Figure(
                .quantity(Quantity(FixedDecimal(5)), unitOfMeasure: "%", decimals: 0),
                coverage: Coverage(reported: 43, expected: 45)))
        let facts = Samples.facts(
            [Samples.address("tq", "t", .actual): partial], indicators: indicators)
        let made = table(
            rows: .indicators(codes: ["tq", "hl"]),
            columns: [
                column(.number), column(.indicatorField(.name)),
                column(.indicatorAspect(.actual)), column(.indicatorAspect(.target)),
            ], facts: facts)
        #expect(
            texts(made) == [
                ["Huấn luyện"], ["1", "Tên hl", "…", "…"], ["Tuyển quân"],
                ["2", "Tên tq", "5", "…"],
            ])
        #expect(
            made.notes.last?.map(\.text).joined()
                == "Số đơn vị có số liệu trên số đơn vị phải có: TQ 43/45.")
    }

    @Test("Neighbouring columns of one group share a spanning heading")
    func header() {
        let header = TableWriting.header(
            [
                column(.number, "TT"), column(.unitName, "A", group: "G"),
                column(.unitName, "B", group: "G"), column(.unitName, "C"),
            ].map { TableColumn($0) })
        #expect(
            header == [
                [
                    Table.HeaderCell("TT", rowSpan: 2), Table.HeaderCell("G", columnSpan: 2),
                    Table.HeaderCell("C", rowSpan: 2),
                ], [Table.HeaderCell("A"), Table.HeaderCell("B")],
            ])
    }

    @Test("A column alone in its group has one heading, of the group's words and its own")
    func loneColumn() {
        func texts(_ columns: [TableSpec.Column]) -> [[String]] {
            TableWriting.header(columns.map { TableColumn($0) }).map { $0.map(\.text) }
        }
        let day = column(.unitName, "Thực hiện", group: "Ngày")
        #expect(texts([column(.number, "TT"), day]) == [["TT", "Ngày thực hiện"]])
        let acronym = column(.unitName, "DQTV", group: "Đảng viên")
        let pair = [column(.unitName, "A", group: "G"), column(.unitName, "B", group: "G")]
        #expect(
            texts([acronym, column(.number, "TT", group: "Thứ tự")] + pair)
                == [["Đảng viên DQTV", "Thứ tự TT", "G"], ["A", "B"]])
        #expect(texts([column(.unitName, "", group: "Ngày")]) == [["Ngày"]])
    }

    @Test("The signs used are explained in a fixed order")
    func signs() {
        #expect(
            MissingWording(.standard).explanations(of: [.notApplicable, .noData, .noTarget]) == [
                "“…”: chưa có số liệu", "“(o)”: chưa giao chỉ tiêu", "“x”: không áp dụng",
            ])
    }

    @Test("Money among other figures is told in the unit that the unit's column names")
    func money() {
        let indicators = [
            Samples.indicator("tien", unit: "đồng", decimals: 0), Samples.indicator("hl"),
        ]
        let facts = Samples.facts(
            [
                Samples.address("tien", "t", .actual): Samples.quantity(
                    "3.875.500.000", unit: "đồng", decimals: 0, .nearly),
                Samples.address("hl", "t", .actual): Samples.quantity("98,5"),
            ], indicators: indicators)
        func printed(_ formats: [Format], own: [Format] = []) -> [[String]] {
            texts(
                table(
                    rows: .indicators(codes: ["tien", "hl"]),
                    columns: [
                        TableSpec.Column(
                            content: .indicatorField(.unitOfMeasure), title: "ĐVT",
                            groupTitle: nil, formats: formats),
                        TableSpec.Column(
                            content: .indicatorAspect(.actual), title: "Số", groupTitle: nil,
                            formats: own),
                    ], facts: facts))
        }
        #expect(printed([]) == [["đồng", "gần 3.875.500.000"], ["%", "98,5"]])
        #expect(
            printed([.scaled(.million)]) == [["triệu đồng", "gần 3.875,5"], ["%", "98,5"]])
    }

    @Test("An empty list says so in the table")
    func empty() {
        let made = table(
            rows: .list("hoat-dong", []), columns: [column(.listField("noi-dung"))],
            facts: Samples.facts())
        #expect(texts(made) == [["Không có."]])
    }

    @Test("Where a unit stands beside those it was made of, the table says how")
    func restated() {
        let quantity = Value.quantity(
            Quantity(FixedDecimal(30)), unitOfMeasure: "%", decimals: 0)
        func notes(_ isRestated: Bool) -> String {
            let answer = Answer.known(
                Figure(quantity, provenance: Provenance(isRestated: isRestated)))
            let made = table(
                rows: .units(depth: 1),
                columns: [column(.unitName), column(.unitIndicator(code: "hl", .samePeriod))],
                facts: Samples.facts([Samples.address("hl", "a", .samePeriod): answer]))
            return made.notes.joined().map(\.text).joined()
        }
        #expect(notes(true).contains("Cùng kỳ của đơn vị mới tổ chức là số của các đơn vị cũ"))
        #expect(!notes(false).contains("hợp thành"))
    }

    @Test("A table of units says when the organisation changed within the period")
    func mixed() {
        func notes(_ isMixed: Bool) -> [String] {
            table(
                rows: .units(depth: 1),
                columns: [column(.unitName), column(.unitIndicator(code: "hl", .actual))],
                facts: Samples.facts(isMixed: isMixed)
            ).notes.map { $0.map(\.text).joined() }
        }
        let words = "Trong kỳ có thay đổi tổ chức; tên và danh sách đơn vị theo ngày"
        #expect(notes(true).contains { $0.hasPrefix(words) })
        #expect(!notes(false).contains { $0.hasPrefix(words) })
    }

    private static let windows = [2024, 2025].map { year in
        HistoryWindow(
            key: PeriodKey(.year(year), calendar: "chot-15"), label: "\(year)",
            breakBefore: year == 2025 ? "thay đổi tổ chức từ 01/7/2025" : nil)
    }

    private func address(_ unit: String, _ window: HistoryWindow) -> FigureAddress {
        FigureAddress(indicator: "hl", unit: unit, window: window.key, aspect: .actual)
    }

    @Test("One column for each window, a heavy rule where the series breaks, and why")
    func history() {
        let facts = Samples.facts(
            [
                address("t", Self.windows[0]): Samples.quantity("80"),
                address("t", Self.windows[1]): Samples.quantity("85"),
                address("a", Self.windows[1]): Samples.quantity("86"),
            ], history: Self.windows)
        let indicators = table(
            rows: .indicators(codes: ["hl"]),
            columns: [column(.indicatorField(.name)), column(.indicatorWindows, "Năm")],
            facts: facts)
        #expect(texts(indicators) == [["Tên hl", "80,0", "85,0"]])
        #expect(indicators.columns.map(\.isAfterBreak) == [false, false, true])
        #expect(
            indicators.header == [
                [Table.HeaderCell("c", rowSpan: 2), Table.HeaderCell("Năm", columnSpan: 2)],
                [Table.HeaderCell("2024"), Table.HeaderCell("2025")],
            ])
        let note = "Vạch đậm trước cột 2025: thay đổi tổ chức từ 01/7/2025;"
        #expect(indicators.notes.contains { $0.map(\.text).joined().hasPrefix(note) })
        let units = table(
            rows: .units(depth: 1),
            columns: [column(.unitName), column(.unitWindows(code: "hl"), "")], facts: facts)
        #expect(texts(units) == [["Khu vực A", "…", "86,0"], ["Khu vực B", "…", "…"]])
    }

    @Test("Coverage of a window is told with its name, once for all of its figures")
    func coverageOfWindows() {
        func partial(_ number: Int) -> Answer {
            .known(
                Figure(
                    .quantity(Quantity(FixedDecimal(5)), unitOfMeasure: "%", decimals: 0),
                    coverage: Coverage(reported: number, expected: 45)))
        }
        let tq = FigureAddress(
            indicator: "tq", unit: "t", window: Self.windows[1].key, aspect: .actual)
        let facts = Samples.facts(
            [address("t", Self.windows[1]): partial(43), tq: partial(43)],
            indicators: [Samples.indicator("hl"), Samples.indicator("tq")],
            history: Self.windows)
        let made = table(
            rows: .indicators(codes: ["hl", "tq"]),
            columns: [column(.indicatorField(.name)), column(.indicatorWindows, "Năm")],
            facts: facts)
        let notes = made.notes.map { $0.map(\.text).joined() }
        #expect(notes.contains("Số đơn vị có số liệu trên số đơn vị phải có: 2025 43/45."))
    }

    @Test("A condition asks whether any unit of a level has figures")
    func figuresOfUnits() {
        func holds(_ depth: Int, _ unit: String, _ answer: Answer) -> Bool? {
            let facts = Samples.facts([Samples.address("hl", unit, .actual): answer])
            return ConditionTruth(scope: WritingScope(facts))
                .holds(.figuresOfUnits(depth: depth))
        }
        #expect(holds(2, "a1", Samples.quantity("5")) == true)
        #expect(holds(2, "a", Samples.quantity("5")) == false)
        #expect(holds(0, "t", Samples.quantity("5")) == true)
        #expect(holds(1, "t", Samples.quantity("5")) == false)
        #expect(holds(1, "a", .missing(.withheld)) == nil)
    }
}
