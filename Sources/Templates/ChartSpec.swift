// Is a chart of a template.

/// A ```bieu-do block.
public struct ChartSpec: Sendable {
    /// `loai`: what is drawn, and of which indicators.
    public enum Form: Hashable, Sendable {
        /// `muc-tieu`: indicators of the scope unit against their targets.
        case targets(codes: [String])
        /// `so-sanh`: indicators, this period beside the same period.
        case comparison(codes: [String])
        /// `nhom`: child units × indicators, grouped bars.
        case grouped(codes: [String])
        /// `xep-hang`: child units ranked by one indicator, or a scored list.
        case ranked(code: String)
        case rankedScores
        /// `chong`: child units × parts, stacked; `ty-trong` for 100 %.
        case stacked(codes: [String], isShare: Bool)
        /// `duong`: indicators of the scope unit over the history.
        case lines(codes: [String])
        /// `bac-thang`: the same for what holds through a whole period, as levels with steps.
        case steps(codes: [String])
        /// `hai-ky`: the same period and this one joined by lines; child units for one code,
        /// indicators of the scope unit for several.
        case slope(codes: [String])
        /// `co-cau`: what a whole of the scope unit is made of, up to four indicators.
        case parts(codes: [String])
    }

    public let caption: [TemplateInline]
    public let form: Form
    /// `nguon`: source line under the chart; nil prints the records' name and close.
    public let source: String?
    /// `cao`: height in millimetres; nil lets the chart choose.
    public let height: Double?
    public let notes: [[TemplateInline]]
    /// `goi-la`: what `{{#xem}}` calls it, as `Folding.key`.
    public let anchor: String?
    public let place: Place

    public init(
        caption: [TemplateInline], form: Form, source: String?, height: Double?,
        notes: [[TemplateInline]], anchor: String? = nil, place: Place
    ) {
        self.caption = caption
        self.form = form
        self.source = source
        self.height = height
        self.notes = notes
        self.anchor = anchor
        self.place = place
    }
}
