// Is the small province that the tests of this target reckon about.
//
// Units: tinh → kv1 (xa1, xa2), kv2 (xa3). Calendar: 15/12 and 15/6. The report is 2026H1 unless a
// test says otherwise. Every row gets the next number as its id, so provenance can be told apart.

import Facts
import Figures
import Periods

struct Ground {
    var rows: RecordRows
    var period: Period
    var dataClose: Day?
    var historyLength = 4
    let calendar: ReportingCalendar
    private var nextRow = 1

    init(_ key: String = "2026H1") throws {
        let facts = CommitteeFacts(
            code: "dutinh", name: "Đảng ủy Quân sự tỉnh", parentBody: "TỈNH ỦY",
            issuingBody: "ĐẢNG ỦY QUÂN SỰ", numberSuffix: "BC/ĐUQS", place: "Điện Biên Phủ",
            signedFor: "T/M BAN THƯỜNG VỤ", signerPost: "BÍ THƯ", signerName: "",
            recipients: [], formProfile: "hd36")
        rows = RecordRows(committee: CommitteeRow(facts: facts, scopeUnit: "tinh"))
        calendar = try ReportingCalendar(
            name: "chot-15",
            quarterStarts: [
                .init(yearOffset: -1, month: 12, day: 15), .init(yearOffset: 0, month: 3, day: 15),
                .init(yearOffset: 0, month: 6, day: 15), .init(yearOffset: 0, month: 9, day: 15),
            ])
        period = try Period(try Ground.key(key), in: calendar)
        unit("tinh", level: "tinh", parent: nil)
        unit("kv1", level: "khu-vuc", parent: "tinh")
        unit("kv2", level: "khu-vuc", parent: "tinh", order: 2)
        unit("xa1", level: "xa", parent: "kv1")
        unit("xa2", level: "xa", parent: "kv1", order: 2)
        unit("xa3", level: "xa", parent: "kv2")
    }

    mutating func ask(_ key: String) throws {
        period = try Period(try Ground.key(key), in: calendar)
    }

    static func key(_ text: String) throws -> PeriodKey {
        guard let key = PeriodKey(text: text) else { throw Trouble.noSuchKey(text) }
        return key
    }

    enum Trouble: Error {
        case noSuchKey(String)
        case noSuchDays(String)
    }

    func interval(_ text: String) throws -> Interval {
        guard let interval = calendar.interval(of: try Ground.key(text)) else {
            throw Trouble.noSuchDays(text)
        }
        return interval
    }

    /// A year's conference that met in November, a month before the year's own close.
    static func earlyOccasion(of year: Int) throws -> OccasionRow {
        OccasionRow(
            committee: "dutinh", period: try key("\(year)"), name: "Hội nghị",
            conferenceDay: try day("28/11/\(year)"), dataClose: try day("14/11/\(year)"))
    }

    static func day(_ text: String) throws -> Day {
        guard let day = Day(text: text) else { throw Trouble.noSuchDays(text) }
        return day
    }

    mutating func row(_ table: String = "so_lieu") -> Provenance.Row {
        defer { nextRow += 1 }
        return Provenance.Row(table: table, id: nextRow, checksum: UInt64(nextRow))
    }

    mutating func unit(
        _ id: String, level: String, parent: String?, order: Int = 1, lived: Lived = Lived()
    ) {
        guard let first = Day(text: lived.from),
            let interval = Interval(first: first, last: lived.through.flatMap(Day.init(text:)))
        else { return }
        rows.unitVersions.append(
            UnitVersionRow(
                unit: id, interval: interval, name: "Đơn vị \(id)", shortName: id, level: level,
                parent: parent, displayOrder: order))
    }

    mutating func indicator(_ code: String, _ spec: Spec = Spec()) {
        rows.indicators.append(
            Indicator(
                code: code, name: "Chỉ tiêu \(code)", shortName: code, unitOfMeasure: spec.unit,
                decimals: spec.decimals, kind: spec.kind, nature: spec.nature, overTime: spec.time,
                overUnits: spec.units, direction: spec.direction, group: "Nhóm", level: 0,
                displayOrder: rows.indicators.count + 1))
    }

    mutating func ratio(
        _ code: String, nature: Indicator.Nature = .stock, time: Indicator.TimeRule = .last
    ) {
        indicator(
            code,
            Spec(
                unit: "%", decimals: 1, kind: .ratio, nature: nature, time: time,
                units: .ratioOfSums))
    }

    mutating func observe(
        _ unit: String, _ indicator: String, _ window: String, said: Said
    ) throws {
        let days = try interval(window)
        let provenance = row()
        rows.observations.append(
            ObservationRow(
                unit: unit, indicator: indicator, interval: days, recurrence: said.recurrence,
                quantity: said.quantity, isEstimate: said.isEstimate, source: "Nguồn",
                row: provenance))
    }

    mutating func observe(
        _ unit: String, _ indicator: String, _ window: String, _ quantity: Quantity,
        recurrence: Recurrence = .once
    ) throws {
        try observe(
            unit, indicator, window, said: Said(quantity: quantity, recurrence: recurrence))
    }

    mutating func observe(
        _ unit: String, _ indicator: String, _ window: String, _ number: Int
    ) throws {
        try observe(unit, indicator, window, Quantity(FixedDecimal(number)))
    }

    mutating func estimate(
        _ unit: String, _ indicator: String, _ window: String, _ number: Int
    ) throws {
        try observe(
            unit, indicator, window,
            said: Said(quantity: Quantity(FixedDecimal(number)), isEstimate: true))
    }

    mutating func step(
        _ from: String, _ to: String?, _ kind: LineageRow.Kind, _ day: String,
        share: LineageRow.Share? = nil
    ) throws {
        rows.lineage.append(
            LineageRow(from: from, to: to, kind: kind, day: try Ground.day(day), share: share))
    }

    /// Gives an indicator another level of confidentiality.
    mutating func raise(_ code: String, to level: Int) {
        rows.indicators = rows.indicators.map { indicator in
            guard indicator.code == code else { return indicator }
            return Indicator(
                code: code, name: indicator.name, shortName: indicator.shortName,
                unitOfMeasure: indicator.unitOfMeasure, decimals: indicator.decimals,
                kind: indicator.kind, nature: indicator.nature, overTime: indicator.overTime,
                overUnits: indicator.overUnits, direction: indicator.direction,
                group: indicator.group, level: level, displayOrder: indicator.displayOrder)
        }
    }

    /// States how indicators follow from each other, as the records do.
    mutating func relate(_ relations: [IndicatorRelation]) throws {
        for relation in relations {
            switch relation.kind {
            case .share: rows.shares.append(relation)
            case .sum:
                try rule("tong-\(relation.whole)", relation.whole, .sum(of: relation.parts))
            }
        }
    }

    /// The scope unit's figure of the report's own period.
    func address(_ code: String) -> FigureAddress {
        FigureAddress(indicator: code, unit: "tinh", window: period.key, aspect: .actual)
    }

    func reckoning(
        level: Int = 0, leastCoverage: Int = 0, structure: StructureChoice = .today
    ) throws -> Reckoning {
        Reckoning(
            rows: rows, period: period, calendar: calendar, dataClose: dataClose,
            historyLength: historyLength, asOf: try Ground.day("20/06/2026"), level: level,
            leastCoverage: leastCoverage, structure: structure)
    }

    func facts() throws -> FactSet { try reckoning().facts() }

    func answer(
        _ indicator: String, _ aspect: Aspect = .actual, of unit: String = "tinh",
        in window: String? = nil
    ) throws -> Answer {
        let key = try window.map { try Ground.key($0).bound(to: calendar.name) } ?? period.key
        return try facts().answer(
            FigureAddress(indicator: indicator, unit: unit, window: key, aspect: aspect))
    }

    func list(_ name: String) throws -> [ListRow] { try facts().lists[name] ?? [] }
}

/// What an observation says.
struct Said {
    var quantity: Quantity
    var recurrence = Recurrence.once
    var isEstimate = false
}

/// The days a unit version holds.
struct Lived {
    var from = "01/01/2000"
    var through: String?
}

/// What an indicator is like.
struct Spec {
    var unit = "người"
    var decimals = 0
    var kind = Indicator.Kind.count
    var nature = Indicator.Nature.flow
    var time = Indicator.TimeRule.sum
    var units = Indicator.UnitRule.sum
    var direction = Indicator.Direction.higherIsBetter
}

extension Quantity {
    static func pair(_ numerator: Int, _ denominator: Int) -> Quantity {
        Quantity(
            .pair(
                numerator: FixedDecimal(numerator), denominator: FixedDecimal(denominator),
                of: "quân số"))
    }

    static func percent(
        _ mantissa: Int, scale: Int = 0, _ qualifier: Qualifier = .exactly
    ) -> Quantity {
        Quantity(FixedDecimal(mantissa: mantissa, scale: scale), qualifier: qualifier)
    }
}

extension Answer {
    /// The value spelt briefly: "12", "98/100", "trên 80", "chậm", or the reason there is none.
    var text: String {
        switch self {
        case .missing(let reason): return "\(reason)"
        case .known(let figure): return figure.value.brief
        }
    }
}

extension Value {
    var brief: String {
        switch self {
        case .text(let text): return text
        case .integer(let number): return "\(number)"
        case .day(let day): return day.short
        case .flag(let flag): return flag ? "có" : "không"
        case .interval(let interval): return "\(interval.start.iso)..\(interval.last?.iso ?? "")"
        case .quantity(let quantity, _, _):
            switch quantity.measure {
            case .number(let number): return quantity.qualifier.apply(to: number.vietnamese)
            case .pair(let numerator, let denominator, _):
                return quantity.qualifier.apply(
                    to: "\(numerator.vietnamese)/\(denominator.vietnamese)")
            case .words(let words): return words
            }
        }
    }
}

extension ListRow {
    /// Some fields of the row, spelt briefly; "–" where one is absent.
    func brief(_ names: String...) -> String {
        names.map { fields[$0]?.brief ?? "–" }.joined(separator: " | ")
    }
}
