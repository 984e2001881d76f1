// Is the marking of artifacts, on content written by hand.

import Testing

@testable import Archives

@Suite struct PageContentTests {
    private func content(_ text: String) -> PageContent? {
        PageContent(Array(text.utf8))
    }

    private func marked(_ text: String) -> String? {
        content(text).map { String(decoding: $0.marked, as: UTF8.self) }
    }

    @Test("paint outside tags becomes an artifact, state outside tags stays as it is")
    func gaps() {
        let text = "1 0 0 -1 0 842 cm\nq\n0 0 m 1 1 l S\n/P << /MCID 0 >> BDC\n(a)Tj\nEMC\nQ q\n"
        #expect(
            marked(text) == "/Artifact BMC\n1 0 0 -1 0 842 cm\nq\n0 0 m 1 1 l S\nEMC\n"
                + "/P << /MCID 0 >> BDC\n(a)Tj\nEMC\n\nQ q\n")
    }

    @Test("operators inside strings are text")
    func strings() {
        let text = "/P << /MCID 0 >> BDC\n(EMC \\) BDC (S))Tj [(EMC)-20(S)]TJ\nEMC\n"
        #expect(content(text)?.tags == ["P"])
        #expect(marked(text)?.contains("Artifact") == false)
    }

    @Test(
        "what cairo never writes is refused",
        arguments: [
            "/P << /MCID 1 >> BDC EMC", "/P << /MCID 0 >> BDC", "EMC", "/Artifact BMC EMC",
            "/P << /MCID 0 >> BDC /P << /MCID 1 >> BDC EMC EMC", "BI ID EI", "/P /Name BDC EMC",
        ])
    func refused(text: String) {
        #expect(content(text) == nil)
    }

    @Test("dates are PDF dates or nothing")
    func dates() {
        #expect(PDFText.date("2026-06-15T08:00:00+07:00") == "(D:20260615080000+07'00')")
        #expect(PDFText.date("2026-06-15T08:00:00Z") == nil)
        #expect(PDFText.date("2026-06-15 08:00:00+07:00") == nil)
    }
}
