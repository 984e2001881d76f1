// Is how a template wants a figure written.

/// A format after `|`.
public enum Format: Hashable, Sendable {
    /// `nguyen-van`: the words of the source.
    case verbatim
    /// `so`: the number without its unit of measure.
    case bare
    /// `le N`: that many decimals.
    case decimals(Int)
    /// `nghin`, `trieu`, `ty`: money scaled, with its name.
    case scaled(MoneyScale)
    /// `ngay`: 14/6/2026. `ngay-chu`: ngày 14 tháng 6 năm 2026.
    case shortDay
    case longDay
    /// `trang`: " (tr. 3)", where the report prints the figure, instead of the figure.
    case page
    /// `chu-hoa`, `hoa-dau`, `chu-thuong`.
    case upperCase
    case capitalised
    case lowerCase

    /// Thousand, million or thousand million đồng.
    public enum MoneyScale: String, CaseIterable, Hashable, Sendable {
        case thousand = "nghin"
        case million = "trieu"
        case billion = "ty"
    }
}
