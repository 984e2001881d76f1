// An order → bytes that depend on all of it, without drawing; gaps as the walk's figures have them.

import Digests
import Issuing
import Periods
import Pipeline

/// The renderer of a walk.
final class WalkRenderer: Renderer {
    /// Figures are complete up to this day.
    var completeUntil = Day(number: 0)
    /// The next orders fail in this way.
    var failure: RenderFailure?
    var generation = 1

    func render(
        _ orders: [ReportOrder], meanwhile: () -> Void,
        receive: (Int, Result<ReportAnswer, RenderFailure>) throws -> Void
    ) throws {
        for (index, order) in orders.enumerated() {
            if let failure {
                try receive(index, .failure(failure))
            } else {
                try receive(index, .success(answer(to: order)))
            }
        }
    }

    private func answer(to order: ReportOrder) -> ReportAnswer {
        var gaps = order.knownGaps
        if order.close > completeUntil {
            gaps.append(Gap(what: "chưa có số liệu", who: order.committee, isBlocking: true))
        }
        let text = "\(order.name) \(order.close.iso) \(order.created.seconds) \(order.runHead)"
        let file =
            order.work == .assess
            ? nil
            : FinishedFile(name: order.name + ".pdf", bytes: Array(text.utf8), pageCount: 1)
        let digest = SHA256.digest(of: "\(generation)")
        return ReportAnswer(
            gaps: gaps,
            inputs: ReportInputs(
                generation: generation, snapshot: digest, template: digest, form: digest,
                fonts: digest, program: "baocao 0"),
            report: file, figures: file == nil ? [] : Array("figures".utf8), papers: [])
    }
}
