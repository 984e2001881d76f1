// The committed units of the whole country, imported → three reports on it, with figures by chance.

import Facts
import Figures
import FoundationEssentials
import Periods
import Testing

@testable import Records

/// One import and the facts of three half-years, made once for all tests.
final class Country: Sendable {
    let rows: CountryRows
    let figures: CountryFigures
    let outcome: ImportOutcome
    /// By period.
    let facts: [String: FactSet]
    /// The organisation at the end of each window.
    let days: [String: CountryDay]

    static let shared = Result { try Country() }

    private init() throws {
        let rows = try CountryRows()
        let scratch = try Scratch()
        let calendar = try Country.calendar()
        outcome = try scratch.order(CountryRows.folder).run()
        try scratch.run(Country.office)
        let days = [
            "2024H2": "2024-12-14", "2025H1": "2025-06-14", "2025H2": "2025-12-14",
            "2026H1": "2026-06-14",
        ].mapValues { CountryDay(rows, on: $0) }
        var figures = CountryFigures()
        for window in ["2025H1", "2025H2", "2026H1"] {
            try figures.add(
                window, reporters: days[window]?.reporters ?? [], calendar: calendar)
        }
        var facts: [String: FactSet] = [:]
        for window in ["2025H1", "2025H2", "2026H1"] {
            facts[window] = try Country.facts(
                window, calendar, reader: try scratch.reader(), observations: figures.rows)
        }
        self.rows = rows
        self.figures = figures
        self.days = days
        self.facts = facts
    }

    private static func facts(
        _ window: String, _ calendar: ReportingCalendar, reader: RecordsReader,
        observations: [ObservationRow]
    ) throws -> FactSet {
        let period = try Period(try #require(PeriodKey(text: window)), in: calendar)
        let today = try #require(Day(text: "2026-06-20"))
        var rows = try reader.rows(
            committee: "du",
            period: period,
            windows: Reckoning.windows(for: period, calendar: calendar, historyLength: 4),
            issueDay: today)
        rows.observations = observations
        return try Reckoning(
            rows: rows, period: period, calendar: calendar, dataClose: nil, historyLength: 4,
            asOf: today, level: 0, leastCoverage: 0
        ).facts()
    }

    /// Closes on 14/6 and 14/12, as the shipped calendar does.
    private static func calendar() throws -> ReportingCalendar {
        try ReportingCalendar(
            name: "chot-15",
            quarterStarts: [
                .init(yearOffset: -1, month: 12, day: 15), .init(yearOffset: 0, month: 3, day: 15),
                .init(yearOffset: 0, month: 6, day: 15), .init(yearOffset: 0, month: 9, day: 15),
            ])
    }

    /// A committee that is told of the whole country, and four kinds of indicators.
    private static let office = [
        "cap_uy.csv": "ma,ten,don_vi,mau_trinh_bay\ndu,Đảng ủy,viet-nam,hd36\n",
        "cap_uy_phien_ban.csv": """
        cap_uy,tu_ngay,cap_tren,co_quan,ky_hieu,dia_danh
        du,01/01/2020,ĐẢNG BỘ,ĐẢNG ỦY,BC/ĐU,Hà Nội
        """,
        "chi_tieu.csv": """
        ma,ten,ten_ngan,don_vi_tinh,so_le,kieu,tinh_chat,\
        theo_thoi_gian,theo_don_vi,chieu_tot,nhom,do_mat,thu_tu
        luot,Lượt người,Lượt,người,0,so-luong,phat-sinh,cong,cong,tang,A,0,1
        ty-le,Tỷ lệ có tử số và mẫu số,Tỷ lệ,%,1,ty-le,thoi-diem,cuoi-ky,ty-so,tang,A,0,2
        quan-so,Quân số cuối kỳ,Quân số,người,0,so-luong,thoi-diem,cuoi-ky,cong,tang,A,0,3
        phan-tram,Tỷ lệ chỉ có phần trăm,Phần trăm,%,1,ty-le,thoi-diem,cuoi-ky,ty-so,tang,A,0,4
        """,
    ]

    static let indicators = ["luot", "ty-le", "quan-so", "phan-tram"]

    func view(_ window: String) throws -> CountryExpectation.View {
        CountryExpectation.View(window: window, day: try #require(days[window]))
    }

    var expectation: CountryExpectation {
        CountryExpectation(figures: figures, lineage: CountryLineage(rows))
    }
}

extension FactSet {
    /// The answer about a window, the report's own unless another is named.
    func plain(
        _ indicator: String, _ unit: String, _ aspect: Aspect, in window: PeriodKey? = nil
    ) -> String {
        answer(
            FigureAddress(
                indicator: indicator, unit: unit, window: window ?? period.period.key,
                aspect: aspect)
        ).plain
    }
}

extension Answer {
    /// "12", "12.3", "98/100", words, or the reason there is no value.
    fileprivate var plain: String {
        switch self {
        case .missing(let reason): "\(reason)"
        case .known(let figure):
            switch figure.value {
            case .text(let text): text
            case .quantity(let quantity, _, _): quantity.plain
            default: "?"
            }
        }
    }
}

extension Quantity {
    fileprivate var plain: String {
        switch measure {
        case .number(let number): Quantity.plain(number)
        case .pair(let part, let whole, _): "\(Quantity.plain(part))/\(Quantity.plain(whole))"
        case .words(let words): words
        }
    }

    private static func plain(_ number: FixedDecimal) -> String {
        guard number.scale == 1 else { return "\(number.mantissa)" }
        let size = abs(number.mantissa)
        return "\(number.mantissa < 0 ? "-" : "")\(size / 10).\(size % 10)"
    }
}
