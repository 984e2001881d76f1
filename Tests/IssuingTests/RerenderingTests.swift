// Is the test that rendering again tells a changed library from changed figures.

import Digests
import FileSystem
import Ledger
import Obligations
import Pipeline
import Testing

@testable import Issuing

struct RerenderingTests {
    /// Answers every order with what it was given.
    private final class Fixed: Renderer {
        let answer: (ReportOrder) -> Result<ReportAnswer, RenderFailure>

        init(_ answer: @escaping (ReportOrder) -> Result<ReportAnswer, RenderFailure>) {
            self.answer = answer
        }

        func render(
            _ orders: [ReportOrder], meanwhile: () -> Void,
            receive: (Int, Result<ReportAnswer, RenderFailure>) throws -> Void
        ) throws {
            for (index, order) in orders.enumerated() { try receive(index, answer(order)) }
        }
    }

    private static let definition = ReportDefinition(
        code: "so-ket-6-thang", name: "Sơ kết", template: "so-ket-6-thang", committees: .all,
        calendar: "chot-15", kind: .half(1), effectiveFrom: nil, dueWorkingDays: 1,
        completeness: 90, whenIncomplete: .deliverDraft, needsApproval: false, recipients: [],
        isOn: true)

    private func answer(
        _ order: ReportOrder, _ state: SmallState, bytes: [UInt8]? = nil,
        figures: [UInt8]? = nil, program: String = "baocao 0.3.0; cairo 1.16.0",
        template: Digest = SmallState.seven
    ) throws -> ReportAnswer {
        let snapshot = try SHA256.digest(of: Files.read(state.records + "/records-0.db"))
        let report = bytes ?? SmallState.report(order.name, head: order.runHead)
        return ReportAnswer(
            gaps: [],
            inputs: ReportInputs(
                generation: 0, snapshot: snapshot, template: template, form: SmallState.seven,
                fonts: SmallState.seven, program: program),
            report: FinishedFile(name: order.name + ".pdf", bytes: report, pageCount: 1),
            figures: figures ?? Array("figures of \(order.name)".utf8), papers: [])
    }

    private func findings(
        _ state: SmallState, definitions: [ReportDefinition] = [definition],
        _ make: @escaping (ReportOrder) throws -> ReportAnswer
    ) throws -> [VerificationFinding] {
        let verifier = state.verifier()
        var verification = verifier.ledger()
        try Rerendering(
            account: verifier.account, definitions: definitions, store: state.store,
            zone: SmallState.zone
        ).run(
            with: Fixed { order in
                do {
                    return .success(try make(order))
                } catch {
                    return .failure(RenderFailure(text: "hết bộ nhớ", isTransient: true))
                }
            }, &verification)
        return verification.findings
    }

    @Test func `the same order gives the same bytes`() throws {
        let state = try SmallState()
        let found = try findings(state) { try answer($0, state) }
        #expect(
            found == [
                VerificationFinding(.sameBytes, SmallState.issue),
                VerificationFinding(.sameBytes, SmallState.correction),
            ])
    }

    @Test func `a correction is ordered with its reason and the figures before it`() throws {
        let state = try SmallState()
        let verifier = state.verifier()
        let rerendering = Rerendering(
            account: verifier.account, definitions: [RerenderingTests.definition],
            store: state.store, zone: SmallState.zone)
        let issue = try #require(verifier.account.issues.last)
        let order = try #require(rerendering.order(of: issue))
        #expect(order.name == SmallState.correction)
        #expect(order.reason == "sai số đảng viên")
        #expect(order.previousFigures == Array("figures of \(SmallState.issue)".utf8))
        #expect(order.close == SmallState.close)
    }

    @Test func `another drawing library is no alarm`() throws {
        let state = try SmallState()
        let found = try findings(state) {
            try answer($0, state, bytes: [1], program: "baocao 0.3.0; cairo 1.18.0")
        }
        #expect(found.map(\.kind) == [.otherLibrary, .otherLibrary])
        #expect(found.first?.gravity == .note)
        #expect(
            found.first?.evidence == "baocao 0.3.0; cairo 1.16.0 → baocao 0.3.0; cairo 1.18.0")
    }

    @Test func `other bytes by the same program and other figures are findings`() throws {
        let state = try SmallState()
        let bytes = try findings(state) { try answer($0, state, bytes: [1]) }
        #expect(bytes.map(\.kind) == [.otherBytes, .otherBytes])
        let figures = try findings(state) { try answer($0, state, bytes: [1], figures: [2]) }
        #expect(figures.map(\.kind) == [.otherFigures, .otherFigures])
    }

    @Test func `another template or a definition that is gone cannot be compared`() throws {
        let state = try SmallState()
        let template = try findings(state) {
            try answer($0, state, bytes: [1], template: SHA256.digest(of: "new"))
        }
        #expect(template.map(\.kind) == [.otherInputs, .otherInputs])
        #expect(template.first?.evidence == "mẫu")
        let gone = try findings(state, definitions: []) { try answer($0, state) }
        #expect(gone.map(\.kind) == [.otherInputs, .otherInputs])
    }

    @Test func `a failed rendering is no verdict`() throws {
        let state = try SmallState()
        let found = try findings(state) { _ in
            throw RenderFailure(
                text: "", isTransient: true)
        }
        #expect(found.map(\.kind) == [.notRendered, .notRendered])
        #expect(found.first?.gravity == .unchecked)
    }
}
