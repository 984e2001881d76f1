// Is the proof that orders and answers cross a pipe unchanged.

import Digests
import Issuing
import Periods
import Pipeline
import Testing

@testable import Service

struct CodecTests {
    private static let gaps = [
        Gap(what: "thiếu", who: "xã", isBlocking: true), Gap(what: "", who: "", isBlocking: false),
        Gap(what: "trái quy tắc", who: "xã", isBlocking: true, isFinding: true),
    ]
    private static let digest = SHA256.digest(of: [1])

    private static func order(_ standing: ReportOrder.Standing) -> ReportOrder {
        ReportOrder(
            work: .render, committee: "c", period: "2026H1@chot-15", template: "t",
            definition: "d", close: Day(number: 20_000), standing: standing,
            created: Instant(seconds: 5), runHead: "1:ab", completeness: 90, knownGaps: gaps,
            previousFigures: [0, 255], reason: "vì",
            telling: Telling(
                level: 2, edition: Telling.Edition(code: "a", name: "A", level: 2),
                others: [
                    Telling.Edition(code: "b", name: "B", level: 1),
                    Telling.Edition(code: "c", name: "C", level: 0),
                ], companions: ["tom-tat", "khac"]),
            published: [
                PublishedReport(
                    citation: "Báo cáo số 1", period: "2025H1@chot-15",
                    close: Day(number: 19_000), issued: Instant(seconds: 7), figures: [1, 0])
            ], leastCoverage: 71)
    }

    @Test(arguments: [ReportOrder.Standing.sketch, .draft(3), .issue(revision: 1)])
    func `an order is read as it was written`(standing: ReportOrder.Standing) throws {
        var order = CodecTests.order(standing)
        order.circulation = standing == .sketch ? "" : "Tài liệu hội nghị"
        let message = try #require(Message(body: order.message.body))
        #expect(ReportOrder(message: message) == order)
    }

    @Test func `an order for copies is read as it was written, and a torn one is none`() throws {
        for edition in [nil, "rut-gon"] {
            var order = CodecTests.order(.issue(revision: 0))
            order.copies = CopyRun(
                numbers: 9..<17, count: 60, recipients: ["Xã A", "Xã B"], listsReceipts: false,
                edition: edition,
                original: CopyRun.Original(
                    digest: CodecTests.digest, figures: CodecTests.digest, generation: 7,
                    snapshot: CodecTests.digest, template: CodecTests.digest,
                    form: CodecTests.digest))
            let message = try #require(Message(body: order.message.body))
            #expect(ReportOrder(message: message) == order)
            var torn = CodecTests.order(.sketch).message
            torn.add("copies", bytes: [0, 1, 2])
            #expect(ReportOrder(message: torn) == nil)
        }
    }

    @Test func `an answer is read as it was written`() throws {
        let file = FinishedFile(name: "x.pdf", bytes: [1, 2, 3], pageCount: 2, edition: "rg")
        let inputs = ReportInputs(
            generation: 4, snapshot: CodecTests.digest, template: CodecTests.digest,
            form: CodecTests.digest, fonts: CodecTests.digest, program: "p")
        let answer = ReportAnswer(
            gaps: CodecTests.gaps, inputs: inputs, report: file, figures: [9],
            papers: [file, file])
        let message = try #require(Message(body: answer.message.body))
        #expect(ReportAnswer(message: message) == answer)
        let failure = RenderFailure(text: "hỏng", isTransient: true)
        #expect(RenderFailure(message: failure.message) == failure)
    }

    @Test func `an order without one of its fields is no order`() {
        let fields = CodecTests.order(.draft(1)).message.fields
        let optional = [
            "kind", "gap", "previous", "edition", "other-edition", "companion", "published",
            "copies",
        ]
        for index in fields.indices where !optional.contains(fields[index].name) {
            var message = Message()
            for field in fields.indices.filter({ $0 != index }).map({ fields[$0] }) {
                message.add(field.name, bytes: field.value)
            }
            #expect(ReportOrder(message: message) == nil, "\(fields[index].name)")
        }
    }

    @Test func `a long line is cut into frames and put together`() {
        let text = String(repeating: "số", count: 50_000)
        let parts = Answers.lines(text)
        #expect(parts.count > 2)
        #expect(parts.allSatisfy { $0.frame.count <= Connection.frameLimit })
        let bytes = parts.flatMap { $0.bytes("text") ?? [] }
        #expect(String(decoding: bytes, as: UTF8.self) == text)
    }

    @Test func `sealed memory cannot be changed and is read whole`() throws {
        let memory = try SealedMemory.make([1, 2, 3])
        #expect(SealedMemory.bytes(memory) == [1, 2, 3])
        #expect(throws: Descriptor.Refusal.self) { try memory.write([9]) }
    }
}
