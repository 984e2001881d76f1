// Is what a name of a template means.

public import Facts

/// What a name means, resolved.
public enum Reference: Hashable, Sendable {
    /// `chi-tieu.CODE[.aspect]` for the scope unit, or inside a loop over `don-vi` for that unit.
    case indicator(code: String, Aspect)
    /// Inside a loop over `chi-tieu`: `muc.thuc-hien`, …
    case loopIndicator(Aspect)
    /// Inside a loop over a list: `muc.FIELD`.
    case loopField(String)
    /// `muc.stt`: 1, 2, 3 …
    case loopIndex
    /// Inside a loop over indicators: `muc.ten`, `muc.ten-ngan`, `muc.don-vi-tinh`, `muc.nhom`.
    case loopIndicatorField(IndicatorField)
    case period(PeriodField)
    case committee(CommitteeField)
    case summary(SummaryName)

    /// What describes an indicator.
    public enum IndicatorField: String, CaseIterable, Hashable, Sendable {
        case name = "ten"
        case shortName = "ten-ngan"
        case unitOfMeasure = "don-vi-tinh"
        case group = "nhom"
        case code = "ma"
    }

    /// `ky.…`: what is known of the period and its conference.
    public enum PeriodField: String, CaseIterable, Hashable, Sendable {
        /// "6 tháng đầu năm 2026".
        case name = "ten"
        /// "6 tháng cuối năm 2026".
        case nextName = "ky-sau"
        /// "6 tháng đầu năm 2025".
        case samePeriodName = "cung-ky"
        case firstDay = "tu-ngay"
        case lastDay = "den-ngay"
        case dataClose = "ngay-chot"
        case year = "nam"
        case key = "ma"
        case conferenceName = "hoi-nghi"
        case conferenceDay = "ngay-hop"
        /// The first day of what lists tell from before the period's first day.
        case recordedFrom = "viec-tu"
    }

    /// `cap-uy.…`: what is known of the committee.
    public enum CommitteeField: String, CaseIterable, Hashable, Sendable {
        case name = "ten"
        case place = "dia-danh"
        case parentBody = "cap-tren"
        case scopeName = "don-vi"
    }
}
