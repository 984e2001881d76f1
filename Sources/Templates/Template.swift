// Is a checked template: every name resolved against the catalogue, every option understood.

/// A checked template (mẫu báo cáo).
public struct Template: Sendable {
    public let head: TemplateHead
    public let body: [TemplateNode]

    public init(head: TemplateHead, body: [TemplateNode]) {
        self.head = head
        self.body = body
    }
}
