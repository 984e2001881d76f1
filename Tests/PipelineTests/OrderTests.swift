// Is the proof that an order's answer is complete: what is missing, from what, how it looked.

import Periods
import Pipeline
import TestTools
import Testing

@Suite("An order")
struct OrderTests {
    @Test("is answered with the same bytes twice, and told what it was made from")
    func sameBytes() throws {
        let site = try Variants.shipped.get().site()
        let first = try RenderReport(site: site).answer(Orders.halfYear(.draft(1)))
        let again = try Variants.answer(Variants.shipped, Orders.halfYear(.draft(1)))
        #expect(first == again)
        #expect(first.report?.name == "duqs-tinh/2026H1@chot-15/so-ket-6-thang-du-thao-1.pdf")
        #expect(first.inputs.generation == 1)
        #expect(first.inputs.snapshot == site.generation.digest)
        #expect(first.inputs.program.hasPrefix("baocao \(Version.number); cairo "))
        #expect(first.inputs.program.contains("; sqlite 3."))
    }

    @Test("to assess has the same gaps and inputs, and no pages")
    func assessment() throws {
        let assessed = try Variants.answer(
            Variants.shipped, Orders.halfYear(.draft(1), work: .assess))
        let rendered = try Variants.answer(Variants.shipped, Orders.halfYear(.draft(1)))
        #expect(assessed.gaps == rendered.gaps)
        #expect(assessed.inputs == rendered.inputs)
        #expect(assessed.report == nil)
        #expect(assessed.figures.isEmpty)
        #expect(assessed.papers.isEmpty)
    }

    @Test("is not ready while a section is to be written")
    func pendingSection() throws {
        let answer = try Variants.answer(
            Variants.shipped, Orders.halfYear(.issue(revision: 0), work: .assess))
        #expect(!answer.isReady)
        let blocking = answer.gaps.filter(\.isBlocking)
        #expect(blocking.map(\.what) == ["Phần “3. Kinh nghiệm”: chưa có nội dung"])
        #expect(blocking.map(\.who) == ["Đảng ủy Quân sự tỉnh Minh Họa"])
        let silent = answer.gaps.filter { !$0.isBlocking && !$0.isFinding }
        #expect(silent.map(\.who) == ["Xã Hòa Bạc", "Xã Hòa Đá"])
    }

    @Test("is ready when enough units have figures, and not when more are asked for")
    func completeness() throws {
        let enough = try Variants.answer(
            Variants.mended, Orders.halfYear(.issue(revision: 0), work: .assess))
        #expect(enough.isReady)
        #expect(enough.gaps.last { !$0.isFinding }?.what == "Chưa có danh sách nơi nhận")
        let more = try Variants.answer(
            Variants.mended,
            Orders.halfYear(.issue(revision: 0), work: .assess, completeness: 96))
        #expect(more.gaps.filter(\.isBlocking).map(\.who) == ["Xã Hòa Bạc", "Xã Hòa Đá"])
    }

    @Test("tells contradictions, silent units by superior, single figures and known gaps")
    func everyKind() throws {
        let known = Gap(what: "Chưa có người phê duyệt", who: "", isBlocking: true)
        let answer = try Variants.answer(
            Variants.broken, Orders.halfYear(.draft(1), work: .assess, knownGaps: [known]))
        let blocking = answer.gaps.filter(\.isBlocking)
        #expect(answer.gaps.prefix(blocking.count) == blocking[...])
        #expect(
            blocking.last?.what.hasSuffix(
                "dòng ghi cả kỳ là 99 lượt, các khoảng nhỏ gộp lại là 4 lượt; sửa dòng sai cho khớp"
            )
                == true, "\(blocking)")
        #expect(blocking.last?.isFinding == true && blocking.count(where: \.isFinding) == 1)
        let silent = blocking.filter { $0.what.hasPrefix("Chưa có số liệu nào của kỳ: ") }
        #expect(silent.count > 1)
        #expect(silent.allSatisfy { $0.who.hasPrefix("Ban CHPTKV") }, "\(silent)")
        #expect(blocking.contains { $0.what.contains("Hạn chế") })
        #expect(blocking.contains(known))
        let partial = answer.gaps.filter { $0.what.contains("1 chỉ tiêu đã có ở kỳ trước") }
        #expect(partial.count == 1 && partial.allSatisfy { !$0.isBlocking })
    }

    @Test("carries the ledger's head in the file's metadata, and only there")
    func head() throws {
        let answer = try Variants.answer(
            Variants.mended,
            Orders.halfYear(.issue(revision: 0), runHead: "41:9f2c00aa"))
        let file = PDFFile(try #require(answer.report).bytes)
        let keywords = "duqs-tinh, 2026H1@chot-15, sổ cái 41:9f2c00aa"
        #expect(try file.facts("-enc", "UTF-8").contains(keywords))
        #expect(try file.facts("-meta").contains(keywords))
        let text = try file.text()
        #expect(!text.contains("9f2c00aa"))
        #expect(!text.contains("26H1-P0"))
        #expect(try file.check().status == 0)
        #expect(answer.papers.isEmpty)
    }

    @Test("for a draft prints its code and the page's number at every foot")
    func pageCode() throws {
        let answer = try Variants.answer(Variants.shipped, Orders.halfYear(.draft(2)))
        let text = try PDFFile(try #require(answer.report).bytes).text()
        let feet = text.split(separator: "\n").filter { $0.hasPrefix("26H1-L2-") }
        let count = answer.report?.pageCount ?? 0
        #expect(feet.count == count)
        for (index, foot) in feet.enumerated() {
            #expect(foot.hasSuffix(" · tr. \(index + 1)/\(count)"))
        }
    }
}
