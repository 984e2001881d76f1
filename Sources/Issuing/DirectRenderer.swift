// Is the renderer inside this process: one site per batch, one order after the other.

import Drawing
import FileSystem
public import Pipeline
import Records

/// Renders in this process; for acts without a daemon and for tests.
public final class DirectRenderer: Renderer {
    private var configuration: Configuration

    public init(configuration: Configuration) {
        self.configuration = configuration
    }

    /// Later orders are of a site with this configuration.
    public func use(_ configuration: Configuration) {
        self.configuration = configuration
    }

    /// One answer per order, in their order; a site that cannot be opened fails them all.
    public func render(
        _ orders: [ReportOrder], meanwhile: () -> Void,
        receive: (Int, Result<ReportAnswer, RenderFailure>) throws -> Void
    ) throws {
        guard !orders.isEmpty else { return }
        let site: Site
        do {
            site = try Site(configuration: configuration)
        } catch {
            let failure = RenderFailure(error)
            for index in orders.indices { try receive(index, .failure(failure)) }
            return
        }
        let rendering = RenderReport(site: site)
        for (index, order) in orders.enumerated() {
            let answer: Result<ReportAnswer, RenderFailure>
            do {
                answer = .success(try rendering.answer(order))
            } catch {
                answer = .failure(RenderFailure(error))
            }
            try receive(index, answer)
        }
    }
}

extension RenderFailure {
    /// What a stage threw, in its own words, and whether time alone may help.
    public init(_ error: any Error) {
        self.init(text: "\(error)", isTransient: RenderFailure.isTransient(error))
    }

    private static func isTransient(_ error: any Error) -> Bool {
        switch error {
        case let error as FileError: error.isTransient
        // Fonts come and go with packages, and are no part of what is looked at for changes.
        case DrawingError.missingFont, DrawingError.wrongFont: true
        case PipelineError.file(let path, let operation, let code):
            FileError.failed(operation, path: path, code: code).isTransient
        case RecordsError.file(_, let path, let code):
            FileError.failed(.read, path: path, code: code).isTransient
        // SQLITE_BUSY, LOCKED, NOMEM, IOERR, FULL, CANTOPEN (https://www.sqlite.org/rescode.html)
        case RecordsError.database(_, let code): [5, 6, 7, 10, 13, 14].contains(code & 0xFF)
        default: false
        }
    }
}
