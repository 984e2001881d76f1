// Is the comparison of names typed by hand.

import Facts
import Testing

@Suite("Folding")
struct FoldingTests {
    @Test(
        "case, tone, its place, the form of the letters and the kind of space do not matter",
        arguments: [
            ("Đơn vị tính", "don-vi-tinh"), ("ĐƠN  VỊ\u{00A0}TÍNH", "don-vi-tinh"),
            ("hòa", "hoa"), ("hoà", "hoa"), ("uỷ ban", "uy-ban"), ("Ủy ban", "uy-ban"),
            ("ho\u{0300}a", "hoa"), ("DQTV 2026!", "dqtv-2026"), ("  a  ", "a"), ("", ""),
            ("Ðà", "a"), ("tự-vệ", "tu-ve"), ("ẦỖỰ", "aou"),
        ])
    func keys(text: String, key: String) {
        #expect(Folding.key(text) == key)
    }

    @Test("a key folds to itself")
    func idempotent() {
        for text in ["Trong sạch vững mạnh", "Quân khu 1", "1.234,5 %", "Bộ CHQS tỉnh"] {
            let key = Folding.key(text)
            #expect(Folding.key(key) == key)
        }
    }

    @Test(
        "the nearest name is suggested, if any is near",
        arguments: [
            ("thuc-hein", "thuc-hien"), ("thực hiện", "thuc-hien"), ("mau so", "mau-so"),
            ("hoan-toan-khac", nil), ("thuhang", "thu-hang"),
        ])
    func nearest(name: String, expected: String?) {
        let names = ["thuc-hien", "tu-so", "mau-so", "thu-hang", "muc-tieu"]
        #expect(Folding.nearest(to: name, among: names) == expected)
        #expect(Folding.nearest(to: name, among: names.reversed()) == expected)
    }

    @Test("nothing is nearest among nothing, and equals are chosen by name")
    func ties() {
        #expect(Folding.nearest(to: "a", among: []) == nil)
        #expect(Folding.nearest(to: "ab", among: ["ax", "aa"]) == "aa")
    }
}
