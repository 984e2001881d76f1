// Proves that a text ends once, with the form's own sign, and where the text ends.

import Testing

@testable import Documents

@Suite("The end of the text")
struct TextEndTests {
    private static let address = "hl/t/2026H1@chot-15/thuc-hien"

    static let texts: [(String, String, String)] = [
        ("Hết", "Hết.", "Hết./."), ("Hết.", "Hết.", "Hết./."), ("Hết;", "Hết.", "Hết./."),
        ("Hết./.", "Hết.", "Hết./."), ("Hết. ", "Hết.", "Hết./."),
        ("Hết (3/5 đơn vị.)", "Hết (3/5 đơn vị.)", "Hết (3/5 đơn vị.)./."),
        ("Hết (3/5 đơn vị)", "Hết (3/5 đơn vị).", "Hết (3/5 đơn vị)./."),
        ("như sau:", "như sau:", "như sau:"), ("Vì sao?", "Vì sao?", "Vì sao?"),
        ("[Cần bổ sung]", "[Cần bổ sung]", "[Cần bổ sung]"),
    ]

    @Test(
        "Each kind of ending gets the sign once, and twice over changes nothing", arguments: texts)
    func endings(text: String, plain: String, state: String) {
        for (mark, expected) in [(".", plain), ("./.", state)] {
            let once = TextEnd(mark: mark).ended([.paragraph([Run(text)])])
            #expect(once == [.paragraph([Run(expected)])])
            #expect(TextEnd(mark: mark).ended(once) == once)
        }
    }

    @Test("The sign closes the text on a line of its own after a table, and leaves a figure alone")
    func places() {
        let figure = Run("99%", isBold: true, address: Self.address)
        let table = Block.table(
            Table(
                caption: [], unitLine: nil, columns: [], header: [], rows: [], notes: [],
                fontSize: 11))
        let ended = TextEnd(mark: "./.").ended([
            .paragraph([Run("Đầu.")]), .item([Run("đạt "), figure]), table,
        ])
        #expect(
            ended == [
                .paragraph([Run("Đầu.")]), .item([Run("đạt "), figure, Run(".", isBold: true)]),
                table, .paragraph([Run("./.")]),
            ])
        #expect(TextEnd(mark: "./.").ended(ended) == ended)
        #expect(
            TextEnd(mark: "./.").ended([.item([Run("đạt "), figure])]) == [
                .item([Run("đạt "), figure, Run("./.", isBold: true)])
            ])
        #expect(
            TextEnd(mark: ".").ended([.paragraph([Run("Như sau;")]), table]) == [
                .paragraph([Run("Như sau.")]), table,
            ])
        #expect(TextEnd(mark: "./.").ended([table]) == [table])
        let note = Run("", footnote: Footnote(number: 1, [Run("Ước.")]))
        #expect(
            TextEnd(mark: ".").ended([.paragraph([Run("hết"), note, Run(" ")])]) == [
                .paragraph([Run("hết."), note])
            ])
    }

    @Test("No second stroke stands in the sign of a form whose number ends with one")
    func sign() {
        var style = FormStyle()
        #expect(style.sign("BC/ĐUQS") == "-BC/ĐUQS")
        style.numberJoint = "/"
        #expect(style.sign("BC/ĐUQS") == "/BC-ĐUQS")
        #expect(style.sign("BC-BCH") == "/BC-BCH")
    }
}
