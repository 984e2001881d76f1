// Sheets that differ and changed figures → the cover of the replacement sheets (tờ thay).
//
// It tells the clerk which sheets of the issued report to take out and which to put in, and leaves
// room for the number and the day that the issued report bears.

import Documents

extension PaperWriting {
    /// The cover of the sheets.
    func sheetCover(
        _ replacement: ReplacementSheets, _ changes: [FigureSheet.Change]
    ) -> Document {
        var blocks = [
            paragraph(period + "."), paragraph(PaperWriting.numberLine), reason,
            paragraph(count(of: replacement)), table(of: replacement),
        ]
        if let code = drafted.document.pageCode {
            blocks.append(
                paragraph("Tờ mới mang mã trang \(code); tờ giữ lại mang mã của bản trước."))
        }
        blocks += told(
            changes, none: "Số liệu, lời văn và hình không thay đổi; chỉ cách dàn trang khác.")
        return document(
            kind: wording[.sheetCover].filled(), subject: named(order.standing), blocks: blocks,
            code: drafted.code.text)
    }

    /// What the back of a cover says that has no page for it.
    static let blankBack = "(Mặt sau để trống; các tờ thay bắt đầu từ tờ sau.)"

    /// The product gives no numbers: they are written by hand.
    private static let numberLine =
        "Thay tờ của Báo cáo số\u{A0}…………, ngày\u{A0}…… tháng\u{A0}…… năm\u{A0}………"

    private func count(of replacement: ReplacementSheets) -> String {
        let before = replacement.oldPageCount
        let after = replacement.newPageCount
        var told = ""
        if let first = replacement.wholeFrom {
            told = "Báo cáo có \(after)\u{A0}trang, trước là \(before)\u{A0}trang: từ "
            told += "trang\u{A0}\(first) trở đi "
            told += first > after ? "bỏ. " : first > before ? "thêm mới. " : "thay toàn bộ. "
        }
        let kept = replacement.keptCount
        let rest =
            kept == 0
            ? "toàn bộ \(earlierName)" : "còn \(kept)\u{A0}tờ của \(earlierName) giữ nguyên"
        return told + "\(PaperWriting.acts(replacement)), \(rest)"
            + (drafted.form.isTwoSided ? "; mỗi tờ in hai mặt:" : ":")
    }

    /// Where more sheets are put in than taken out, or fewer, both are counted.
    private static func acts(_ replacement: ReplacementSheets) -> String {
        let out = replacement.sheets.count { $0.old != nil }
        let new = replacement.sheets.count { $0.new != nil }
        return out == new
            ? "Thay \(new)\u{A0}tờ" : "Rút ra \(out)\u{A0}tờ, đặt vào \(new)\u{A0}tờ"
    }

    private func table(of replacement: ReplacementSheets) -> Block {
        table(
            columns: [
                (.columnSheet, .centre, false), (.columnOut, .left, true),
                (.columnIn, .left, true),
            ],
            replacement.sheets.map { sheet in
                row([
                    String(sheet.number),
                    sheet.old.map(ReplacementSheets.named) ?? "không có (thêm tờ)",
                    sheet.new.map(ReplacementSheets.named) ?? "không có (bỏ tờ)",
                ])
            })
    }
}
