// Value + formats → the text that is printed, in a sentence or in a table cell.
//
// A qualifier is content and always printed. A unit of measure follows its number over U+00A0 so
// that no line break parts them; "%" follows without a space (domain rule on numbers).

import Facts
import Periods
import Templates

/// Prints values the Vietnamese way.
struct FigureText {
    /// Where the text stands: a sentence names units; a cell leaves them to the heading.
    enum Setting { case prose, cell }

    let formats: [Format]
    let setting: Setting
    private let wording: HouseWording
    /// What money shares with the figures beside it; nil leaves each its own.
    private let moneyDecimals: Int?

    /// Without a wording the words are the shipped ones: what templates compare with.
    init(
        _ formats: [Format] = [], in setting: Setting, wording: HouseWording = .standard,
        moneyDecimals: Int? = nil
    ) {
        self.formats = formats
        self.setting = setting
        self.wording = wording
        self.moneyDecimals = moneyDecimals
    }

    /// The text of a known figure, marked when an estimate entered it or units are missing from it.
    ///
    /// A paragraph that tells once at its end which units are missing passes false.
    func text(
        of figure: Figure, _ aspect: Aspect? = nil, namingCoverage: Bool = true
    ) -> String {
        let plain = text(of: figure.value, aspect)
        switch setting {
        case .cell: return figure.isEstimate ? plain + "*" : plain
        case .prose:
            let estimated = figure.isEstimate ? wording[.estimated].filled(plain) : plain
            return estimated + (namingCoverage ? coverageText(figure) : "")
        }
    }

    /// The text of a value; a verdict or a change is told by its aspect.
    func text(of value: Value, _ aspect: Aspect? = nil) -> String {
        guard case .text(let text) = value else { return cased(plainText(of: value)) }
        return cased(wording.words(text, of: aspect))
    }

    private func plainText(of value: Value) -> String {
        switch value {
        case .quantity(let quantity, let unit, let decimals):
            quantityText(quantity, unit: unit, decimals: decimals)
        case .text(let text): text
        case .day(let day): formats.contains(.longDay) ? day.long : day.short
        case .interval(let interval): intervalText(interval)
        case .integer(let integer): FixedDecimal(integer).vietnamese
        case .flag(let flag): flag ? "có" : "không"
        }
    }

    private func quantityText(_ quantity: Quantity, unit: String, decimals: Int) -> String {
        if formats.contains(.verbatim), let verbatim = quantity.verbatim { return verbatim }
        switch quantity.measure {
        case .words(let words): return wording.qualified(words, quantity.qualifier)
        case .number(let number):
            let figure = numberText(number, unit: unit, decimals: decimals) + suffix(unit)
            return wording.qualified(figure, quantity.qualifier)
        case .pair:
            guard let share = quantity.value(decimals: wantedDecimals ?? decimals) else {
                return MissingWording(wording).symbol(.notApplicable)
            }
            return wording.qualified(
                shareText(share, of: quantity) + suffix("%"), quantity.qualifier)
        }
    }

    /// All of them is "100%" in a sentence; a column keeps "100,0" under its other shares.
    ///
    /// Only where really nothing is lacking: 99,96 rounded to one decimal stays "100,0".
    private func shareText(_ share: FixedDecimal, of quantity: Quantity) -> String {
        guard setting == .prose, wantedDecimals == nil,
            case .pair(let numerator, let denominator, _) = quantity.measure,
            numerator.isEqual(to: denominator)
        else { return share.vietnamese }
        return FixedDecimal(100).vietnamese
    }

    /// A recorded number keeps its own decimals; fewer than the indicator asks are filled up in a
    /// cell, so that a column lines up.
    private func numberText(_ number: FixedDecimal, unit: String, decimals: Int) -> String {
        if let scale = moneyScale(of: unit) {
            let scaled = FigureText.scaled(number, by: scale)
            let wanted = wantedDecimals ?? moneyDecimals
            return (wanted.flatMap { scaled.rescaled(to: $0) } ?? scaled).vietnamese
        }
        let wanted = wantedDecimals ?? (setting == .cell ? max(decimals, number.scale) : nil)
        // As of a share of which nothing is lacking: "100%" beside a target of 100%.
        if wanted == nil, unit == "%", !formats.contains(.bare),
            number.isEqual(to: FixedDecimal(100))
        {
            return FixedDecimal(100).vietnamese
        }
        return (wanted.flatMap { number.rescaled(to: $0) } ?? number).vietnamese
    }

    /// What the figures are measured in as these formats print them: "triệu đồng".
    func unitName(_ unit: String) -> String {
        [moneyScale(of: unit).map(FigureText.name), unit].compactMap(\.self).joined(separator: " ")
    }

    private func suffix(_ unit: String) -> String {
        let scale = moneyScale(of: unit).map(FigureText.name)
        if formats.contains(.bare) || (setting == .cell && scale == nil) { return "" }
        if setting == .cell { return "" }
        if unit.hasPrefix("%") { return FigureText.bound(unit) }
        let words = [scale, unit.isEmpty ? nil : unit].compactMap(\.self)
        return words.isEmpty
            ? "" : "\u{A0}" + FigureText.bound(words.joined(separator: " "))
    }

    /// Words that no line break may part.
    static func bound(_ text: String) -> String {
        String(text.map { $0 == " " ? "\u{A0}" : $0 })
    }

    /// The same for a narrow column: its number stands over its unit, the qualifier beside it.
    /// "từ 20.000 ngày công trở lên" parts before "ngày công" and before "trở lên".
    static func overUnit(_ text: String) -> String {
        let words = text.split { $0 == " " || $0 == "\u{A0}" }
        return zip(words, words.dropFirst()).reduce(into: String(words.first ?? "")) { line, pair in
            let isNumber = pair.0.last?.isNumber ?? false
            line += (isNumber || pair.1 == "trở" ? " " : "\u{A0}") + pair.1
        }
    }

    private func coverageText(_ figure: Figure) -> String {
        guard let coverage = figure.coverage, coverage.isPartial, !formats.contains(.bare) else {
            return ""
        }
        return " (\(coverage.reported)/\(coverage.expected) đơn vị)"
    }

    private var wantedDecimals: Int? { FigureText.decimals(formats) }

    private static func decimals(_ formats: [Format]) -> Int? {
        for case .decimals(let count) in formats { return count }
        return nil
    }

    /// What money is kept in.
    private static let money = "đồng"

    /// In a table of many units of measure only the money is scaled.
    private func moneyScale(of unit: String) -> Format.MoneyScale? {
        guard unit == FigureText.money else { return nil }
        return FigureText.scale(formats)
    }

    /// What money is told in; nil for its own unit.
    static func scale(_ formats: [Format]) -> Format.MoneyScale? {
        for case .scaled(let scale) in formats { return scale }
        return nil
    }

    /// Money is told in another unit, with as many decimals as it happens to have.
    static func scalesMoney(_ formats: [Format]) -> Bool {
        scale(formats) != nil && decimals(formats) == nil
    }

    /// The decimals that these figures share: those of the most precise among them, and no more
    /// than the scale bears unless one would then read as nothing. Nil without money.
    func decimals(of values: [Value]) -> Int? {
        let numbers = values.compactMap { value -> FixedDecimal? in
            guard case .quantity(let quantity, let unit, _) = value,
                let scale = moneyScale(of: unit)
            else { return nil }
            return quantity.number.map { FigureText.scaled($0, by: scale) }
        }
        guard let most = numbers.map(\.scale).max(), let scale = FigureText.scale(formats)
        else { return nil }
        let borne = min(most, FigureText.mostDecimals(scale))
        let hidesOne = numbers.contains { !$0.isZero && $0.rescaled(to: borne)?.isZero ?? false }
        return hidesOne ? most : borne
    }

    /// A table in triệu đồng is read to a tenth; in thousand millions a million still counts.
    private static func mostDecimals(_ scale: Format.MoneyScale) -> Int {
        switch scale {
        case .thousand, .million: 1
        case .billion: 3
        }
    }
}

extension FigureText {
    /// "từ ngày 15/12/2025 đến ngày 14/6/2026", "năm 2022", "2012–2017", "từ năm 2022 trở đi".
    private func intervalText(_ interval: Interval) -> String {
        let startsYear = interval.start.month == 1 && interval.start.dayOfMonth == 1
        guard let last = interval.last else {
            return startsYear
                ? "từ năm \(interval.start.year) trở đi"
                : "từ ngày \(interval.start.short) trở đi"
        }
        if last == interval.start {
            return setting == .cell ? last.short : "ngày \(last.short)"
        }
        if startsYear, last.month == 12, last.dayOfMonth == 31 {
            return interval.start.year == last.year
                ? "năm \(last.year)" : "\(interval.start.year)–\(last.year)"
        }
        return setting == .cell
            ? "\(interval.start.short)–\(last.short)"
            : "từ ngày \(interval.start.short) đến ngày \(last.short)"
    }

    private func cased(_ text: String) -> String {
        if formats.contains(.upperCase) { return text.uppercased() }
        if formats.contains(.lowerCase) { return FigureText.lowercased(text) }
        if formats.contains(.capitalised) { return FigureText.capitalised(text) }
        return text
    }

    /// The text with its first letter in lower case, as within a sentence; names further on, a
    /// first word in capitals, such as "DQTV", and that of a body, "Ban CHQS", stay as they are.
    static func lowercased(_ text: String) -> String {
        let words = text.split(separator: " ", maxSplits: 2)
        let isBody = words.count > 1 && bodies.contains(words[0]) && isAcronym(words[1])
        return isAcronym(text) || isBody ? text : text.prefix(1).lowercased() + text.dropFirst()
    }

    private static let bodies: Set<Substring> = ["Ban", "Bộ", "Cục", "Sở"]

    private static func isAcronym(_ word: some StringProtocol) -> Bool {
        word.dropFirst().first?.isUppercase ?? false
    }

    /// The text with its first letter in upper case.
    static func capitalised(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }

    /// Money in thousands, millions or thousand millions, exact where nine decimals allow it,
    /// without trailing zeros: 3.875.000.000 by `ty` is 3,875.
    private static func scaled(
        _ number: FixedDecimal, by scale: Format.MoneyScale
    ) -> FixedDecimal {
        let zeros = zeroCount(scale)
        let kept = min(number.scale, FixedDecimal.maximumScale - zeros)
        guard let trimmed = number.rescaled(to: kept) else { return number }
        var mantissa = trimmed.mantissa
        var decimals = kept + zeros
        while decimals > 0, mantissa % 10 == 0 {
            mantissa /= 10
            decimals -= 1
        }
        return FixedDecimal(mantissa: mantissa, scale: decimals)
    }

    private static func zeroCount(_ scale: Format.MoneyScale) -> Int {
        switch scale {
        case .thousand: 3
        case .million: 6
        case .billion: 9
        }
    }

    static func name(_ scale: Format.MoneyScale) -> String {
        switch scale {
        case .thousand: "nghìn"
        case .million: "triệu"
        case .billion: "tỷ"
        }
    }
}
