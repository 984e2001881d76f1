// Is what each construct of the language is read as.

import Facts
import Templates
import Testing

@Suite struct LanguageTests {
    @Test(
        "A body is read as written in the language guide",
        arguments: LanguageCases.all)
    func body(_ given: LanguageCases.Case) {
        #expect(Sample.dump(body: given.body) == given.expected)
    }

    @Test func `The head is read with its figures and defaults`() throws {
        let text = """
            ---
            Mã: so-ket-6-thang
            ten: "Sơ kết: 6 tháng"
            Loại văn bản: BÁO CÁO
            trich-yeu: kết quả {{ky.ten}}; phương hướng {{ky.ky-sau | hoa-dau}}
            can-cu:
              - Nghị quyết của {{cap-uy.ten}}
              - Kế hoạch năm {{ky.nam}}
            ky: [nua-nam, quy]
            lich-su: 7
            ---
            """
        let head = try Sample.read(text).get().head
        #expect(head.code == "so-ket-6-thang")
        #expect(head.name == "Sơ kết: 6 tháng")
        #expect(head.documentType == "BÁO CÁO")
        #expect(
            Dump.text(head.subject)
                == "kết quả {period.ten}; phương hướng {period.ky-sau|hoa-dau}")
        #expect(
            head.basis.map(Dump.text)
                == ["Nghị quyết của {committee.ten}", "Kế hoạch năm {period.nam}"])
        #expect(head.periodKinds == [.half, .quarter])
        #expect(head.historyLength == 7)
    }

    @Test func `A repeat may ask for a group that the catalogue does not have`() {
        let body = "{{#lap chi-tieu loc nhom-neu-co = \"Đối ngoại\"}}{{muc.ten}}{{/lap}}"
        #expect(
            Sample.dump(body: body)
                == "p@8:1 [for indicators [nhom = Đối ngoại] by <; >: {row-indicator.ten}]")
        #expect(
            Sample.dump(body: body.replacing("-neu-co", with: ""))
                .contains("không có nhóm chỉ tiêu “Đối ngoại”"))
    }

    @Test func `A paper may say how many pages it is to have`() throws {
        let text = Sample.head.replacing("ky: nam\n", with: "ky: nam\ngiay-to: có\nso-trang: 2\n")
        let head = try Sample.read(text).get().head
        #expect(head.pageLimit == 2 && head.isPaper)
    }

    @Test func `A head without optional keys has no basis and looks back five windows`() throws {
        let head = try Sample.read(Sample.head).get().head
        #expect(head.basis.isEmpty)
        #expect(head.historyLength == 5)
        #expect(head.periodKinds == [.year])
    }

    @Test func `A byte order mark and CR LF line ends are no text`() throws {
        let text =
            "\u{FEFF}"
            + (Sample.head + "Một dòng.\nHai dòng.")
            .split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        #expect(Dump.text(try Sample.read(text).get().body) == "p@8:1 Một dòng. Hai dòng.")
    }

    @Test func `A figure's place counts characters, marks included`() throws {
        let body = "Đến ngày {{ky.ngay-chot | ngay}}, có {{tong-hop.dat}} chỉ tiêu đạt."
        let nodes = try Sample.read(Sample.head + body).get().body
        guard case .paragraph(let inlines, _) = try #require(nodes.first),
            case .figure(let first) = inlines[1], case .figure(let second) = inlines[3]
        else {
            Issue.record("The paragraph holds two figures.")
            return
        }
        #expect(first.place == Place(line: 8, column: 10))
        #expect(second.place == Place(line: 8, column: 38))
    }
}
