// Is what renders orders: in this process, or in workers that may be killed.

public import Pipeline

/// Renders orders and hands back each answer as it comes, in any order.
public protocol Renderer: AnyObject {
    /// Calls `receive` exactly once per order, with its index. A failure of one order is an answer;
    /// only what `receive` throws ends the call early. One that waits for others calls `meanwhile`
    /// several times a second.
    func render(
        _ orders: [ReportOrder], meanwhile: () -> Void,
        receive: (Int, Result<ReportAnswer, RenderFailure>) throws -> Void
    ) throws

    /// Later orders are of a site with this configuration.
    func use(_ configuration: Configuration)
}

extension Renderer {
    /// The same where nothing else is to be done.
    public func render(
        _ orders: [ReportOrder],
        receive: (Int, Result<ReportAnswer, RenderFailure>) throws -> Void
    ) throws {
        try render(orders, meanwhile: {}, receive: receive)
    }

    /// Nothing, for a renderer that reads the configuration for each batch.
    public func use(_ configuration: Configuration) {}
}

/// Why an order could not be rendered.
public struct RenderFailure: Error, Hashable, Sendable {
    /// Place, what, what to do; without record values.
    public let text: String
    /// Worth another try by itself: no memory, no room, a killed worker. Otherwise only other
    /// records, templates or configuration help.
    public let isTransient: Bool

    public init(text: String, isTransient: Bool) {
        self.text = text
        self.isTransient = isTransient
    }
}
