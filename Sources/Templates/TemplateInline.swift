// Is a piece of running text of a template.

/// A piece of running text.
public indirect enum TemplateInline: Sendable {
    case text(String, isBold: Bool, isItalic: Bool)
    case figure(FigureUse)
    case condition(Condition, then: [TemplateInline], otherwise: [TemplateInline])
    case loop(Loop, body: [TemplateInline], whenEmpty: [TemplateInline], separator: String)
    /// A note at the foot of the page, referred to from here (chú thích).
    case note([TemplateInline])
    case mention(Mention)
}
