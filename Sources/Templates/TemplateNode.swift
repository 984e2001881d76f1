// Is a block of a template's body.

/// A block of the body.
public indirect enum TemplateNode: Sendable {
    /// Markdown `#` to `####`; numbers come from the form profile.
    case heading(level: Int, [TemplateInline], Place)
    case paragraph([TemplateInline], Place)
    /// A bullet list, items in order.
    case list([[TemplateInline]], Place)
    case table(TableSpec)
    case chart(ChartSpec)
    case condition(Condition, then: [TemplateNode], otherwise: [TemplateNode])
    case loop(Loop, body: [TemplateNode], whenEmpty: [TemplateNode])
    /// `{{nhan-dinh.MUC}}` alone in a paragraph: the written paragraphs of a section.
    case judgement(section: String, Place)
    /// `{{#phu-luc "Tên"}}` or `{{#phu-luc-ngang "Tên"}}`: an annex begins on a new page.
    case annex(title: [TemplateInline], isLandscape: Bool, anchor: String?, Place)
    /// `{{#chu-ky}}`: signature and recipients stand here (default: before the first annex).
    case signature(Place)
}
