// Is a renderer without pages: its answers follow from the order, its failures from a script.

import Digests
import Issuing
import Obligations
import Periods
import Pipeline

final class ScriptedRenderer: Renderer {
    /// What is missing, by order; nothing by default.
    var gaps: (ReportOrder) -> [Gap] = { _ in [] }
    /// What fails, by order; nothing by default.
    var failure: (ReportOrder) -> RenderFailure? = { _ in nil }
    /// The figures of a report; its own by default, so that no two are alike.
    var figures: (ReportOrder) -> String = { "\($0.name) \($0.created.seconds)" }
    /// The generation that answers say they were made from.
    var generation: () -> Int = { 0 }
    private(set) var orders: [ReportOrder] = []

    static let missing = Gap(what: "Thiếu số liệu", who: "xã A", isBlocking: true)

    func render(
        _ orders: [ReportOrder], meanwhile: () -> Void,
        receive: (Int, Result<ReportAnswer, RenderFailure>) throws -> Void
    ) throws {
        self.orders += orders
        // Workers answer in any order.
        for (index, order) in orders.enumerated().reversed() {
            if let failure = failure(order) {
                try receive(index, .failure(failure))
            } else {
                try receive(index, .success(answer(order)))
            }
        }
    }

    private func answer(_ order: ReportOrder) -> ReportAnswer {
        let gaps = order.knownGaps + gaps(order)
        let number = generation()
        let digest = SHA256.digest(of: "generation \(number)")
        let inputs = ReportInputs(
            generation: number, snapshot: digest, template: digest, form: digest, fonts: digest,
            program: "baocao thử")
        guard order.work == .render else {
            let papers = order.work == .rehearse ? [look(order, number)] : []
            return ReportAnswer(
                gaps: gaps, inputs: inputs, report: nil, figures: [], papers: papers)
        }
        let text = "\(order.name) \(order.created.seconds) \(order.runHead) \(number)"
        var papers: [FinishedFile] = []
        if !gaps.isEmpty { papers.append(paper(order, "con-thieu")) }
        if order.previousFigures != nil {
            papers.append(paper(order, "thay-doi"))
            if case .issue = order.standing { papers.append(paper(order, "to-thay")) }
        }
        for edition in order.telling.others {
            papers.append(paper(order, edition.code, edition: edition.code))
        }
        return ReportAnswer(
            gaps: gaps, inputs: inputs,
            report: FinishedFile(name: order.name + ".pdf", bytes: Array(text.utf8), pageCount: 9),
            figures: Array("figures \(figures(order))".utf8), papers: papers)
    }

    private func look(_ order: ReportOrder, _ number: Int) -> FinishedFile {
        let name = "\(order.committee)/\(order.period)/\(order.definition)-soat-\(number).pdf"
        return FinishedFile(
            name: name, bytes: Array("\(name) \(order.created.seconds)".utf8), pageCount: 1)
    }

    private func paper(
        _ order: ReportOrder, _ mark: String, edition: String? = nil
    ) -> FinishedFile {
        let name = "\(order.name)-\(mark).pdf"
        return FinishedFile(
            name: name, bytes: Array("\(name) \(order.created.seconds)".utf8), pageCount: 1,
            edition: edition)
    }
}
