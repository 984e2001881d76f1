// Is the test of what `verify FILE` says of a file that somebody holds, and of the head on paper.

import Digests
import FileSystem
import Ledger
import Testing

@testable import Issuing

struct GivenFileTests {
    private func verify(_ state: SmallState, _ path: String) throws -> VerificationFinding {
        state.verifier().verify("tep.pdf", bytes: try Files.read(state.store + "/" + path))
    }

    @Test func `the newest revision is told with its number`() throws {
        let state = try SmallState()
        try state.append(.registration(issue: 11, number: "16-BC/ĐUQS", day: SmallState.due))
        let finding = try verify(state, SmallState.correction + ".pdf")
        #expect(finding.kind == .givenNewest)
        #expect(
            finding.evidence == "r1 của duqs-tinh/2026H1@chot-15/so-ket-6-thang, phát hành ngày "
                + "15/6/2026; đã vào sổ số 16-BC/ĐUQS ngày 15/6/2026")
    }

    @Test func `a superseded revision names the newest one`() throws {
        let finding = try verify(try SmallState(), SmallState.issue + ".pdf")
        #expect(finding.kind == .givenSuperseded)
        #expect(finding.sentence.hasSuffix("bản mới nhất là r1); dùng bản thay"))
    }

    @Test func `a withdrawn revision says why`() throws {
        let state = try SmallState()
        try state.append(.withdrawal(issue: 11, reason: "sai mẫu"))
        let finding = try verify(state, SmallState.correction + ".pdf")
        #expect(finding.kind == .givenWithdrawn)
        #expect(finding.evidence.hasSuffix("thu hồi ngày 15/6/2026: sai mẫu"))
    }

    @Test func `drafts and papers are known`() throws {
        let state = try SmallState()
        #expect(try verify(state, SmallState.draft + ".pdf").kind == .givenKept)
        #expect(try verify(state, SmallState.draft + "-con-thieu.pdf").kind == .givenKept)
    }

    @Test func `other bytes that claim to be an issue are named by their metadata`() throws {
        let state = try SmallState()
        var bytes = try Files.read(state.store + "/" + SmallState.correction + ".pdf")
        bytes.append(10)
        let finding = state.verifier().verify("tep.pdf", bytes: bytes)
        #expect(finding.kind == .givenAltered)
        #expect(finding.evidence == SmallState.correction)
        #expect(state.verifier().verify("tep.pdf", bytes: [1]).kind == .givenUnknown)
    }

    @Test func `the head for the register is short and reads back`() throws {
        let state = try SmallState()
        let head = try #require(try state.head())
        let text = HeadText(head: head, instant: SmallState.noon, zone: SmallState.zone)
        let entries = try state.ledger().entries()
        #expect(text.short == "19:" + head.hash.hex.prefix(16))
        #expect(HeadText.expectation(text.short, entries: entries) == head)
        #expect(HeadText.expectation("19:" + head.hash.hex.prefix(15), entries: entries) == nil)
        #expect(text.text.contains("Ghi vào sổ văn thư: \(text.short)\n"))
        #expect(JSONCheck(text.json) != nil)
    }

    @Test func `a verification has one sentence of advice for each finding`() throws {
        for kind in VerificationFinding.Kind.allCases {
            let finding = VerificationFinding(kind, "chỗ")
            #expect(!finding.what.isEmpty)
            #expect(finding.gravity != .finding || !finding.advice.isEmpty, "\(kind)")
        }
        let state = try SmallState()
        try Files.remove(state.store + "/" + SmallState.issue + ".pdf")
        let verification = state.verify()
        #expect(
            verification.text.hasPrefix(
                """
                PHÁT HIỆN:
                - \(SmallState.issue).pdf: tệp trong kho bị mất; lấy lại tệp này từ bản sao \
                lưu hoặc từ nơi nhận, đúng mã băm trong sổ cái

                Đã kiểm tra: 19 mục sổ cái, 7 tệp trong kho, 7 tệp trong hộp đi, 1 thế hệ số liệu
                """))
        #expect(
            JSONCheck(verification.json)?.names
                == ["format", "status", "head", "checked", "findings"])
    }
}
