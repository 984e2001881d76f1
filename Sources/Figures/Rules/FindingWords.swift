// What is wrong with recorded figures → the Vietnamese sentence: place: what; what to do.

import Facts

/// The wording of one finding.
struct FindingWords {
    /// "“Tham gia”, quý II năm 2026".
    let place: String
    let what: String
    /// What the program advises.
    let advice: String

    var text: String { "\(place): \(what); \(advice)" }

    /// With the officer's own advice, which is a sentence of its own.
    func text(advice: String) -> String { "\(place): \(what). \(advice)" }

    init(_ place: String, _ what: String, _ advice: String) {
        self.place = place
        self.what = what
        self.advice = advice
    }
}

extension FindingWords {
    static func twoRows(_ place: String, _ first: String, _ second: String) -> FindingWords {
        FindingWords(
            place, "hai dòng ghi khác nhau, \(first) và \(second)",
            "giữ số đúng, sửa dòng kia cho khớp")
    }

    static func wholeAndParts(_ place: String, _ whole: String, _ parts: String) -> FindingWords {
        FindingWords(
            place, "dòng ghi cả kỳ là \(whole), các khoảng nhỏ gộp lại là \(parts)",
            "sửa dòng sai cho khớp")
    }

    static func overlapping(_ place: String) -> FindingWords {
        FindingWords(
            place, "các dòng ghi những khoảng khác nhau cho kết quả khác nhau",
            "sửa dòng sai cho khớp")
    }

    static func falling(
        _ place: String, from earlier: String, _ before: String, to later: String
    ) -> FindingWords {
        FindingWords(
            place, "số lũy kế giảm còn \(later), \(earlier) là \(before)",
            "xem lại số của cả hai kỳ")
    }

    static func pair(_ place: String, _ numerator: String, _ denominator: String) -> FindingWords {
        FindingWords(
            place, "tử số \(numerator) lớn hơn mẫu số \(denominator)",
            "sửa lại, hoặc đặt quy tắc giới hạn nếu được vượt 100%")
    }

    static func below(_ place: String, _ own: String, _ total: String) -> FindingWords {
        FindingWords(
            place, "đơn vị ghi \(own), cộng các đơn vị bên dưới được \(total)",
            "đối chiếu hai nguồn")
    }

    static func tooMuch(_ place: String, _ value: String, most: String) -> FindingWords {
        FindingWords(place, "\(value), vượt mức cao nhất là \(most)", "kiểm tra lại với đơn vị")
    }

    static func tooLittle(_ place: String, _ value: String, least: String) -> FindingWords {
        FindingWords(place, "\(value), dưới mức thấp nhất là \(least)", "kiểm tra lại với đơn vị")
    }

    static func more(
        _ place: String, _ value: String, than name: String, _ other: String
    ) -> FindingWords {
        FindingWords(
            place, "\(value), lớn hơn “\(name)” là \(other)", "kiểm tra lại hai số với đơn vị")
    }

    static func sum(
        _ place: String, _ value: String, _ sum: String, of parts: [String]
    ) -> FindingWords {
        FindingWords(
            place, "\(value), khác tổng các phần là \(sum) (\(parts.joined(separator: ", ")))",
            "kiểm tra lại từng phần với đơn vị")
    }

    static func change(
        _ place: String, _ value: String, _ before: String, words: String, limit: String
    ) -> FindingWords {
        FindingWords(
            place, "\(value), \(words) so với cùng kỳ (\(before)), quá \(limit)",
            "hỏi lại đơn vị nguyên nhân")
    }

    static func notGiven(_ place: String) -> FindingWords {
        FindingWords(
            place, "chưa có số liệu, đây là số liệu bắt buộc", "đề nghị đơn vị bổ sung")
    }

    /// A quantity with its unit of measure: "98 lượt người", "45/50 (90,00%)", "102%".
    static func value(_ quantity: Quantity, of indicator: Indicator) -> String {
        let figure = FigureWords.figure(quantity)
        switch quantity.measure {
        case .number: return figure + unit(of: indicator)
        case .words: return figure
        case .pair:
            // Fewer decimals would print what lies just beside a limit as the limit itself.
            let decimals = min(max(indicator.decimals, 2), FixedDecimal.maximumScale)
            let share = quantity.value(decimals: decimals)?.vietnamese
            return figure + (share.map { " (\($0)%)" } ?? "")
        }
    }

    /// A plain number with the unit of measure; per cent for a ratio.
    static func value(_ number: FixedDecimal, of indicator: Indicator) -> String {
        number.vietnamese + (indicator.isRatio ? FigureWords.percent : unit(of: indicator))
    }

    private static func unit(of indicator: Indicator) -> String {
        let unit = indicator.unitOfMeasure
        return unit.isEmpty || unit == FigureWords.percent ? unit : " " + unit
    }
}
