// Changes between two sheets of figures → the list that goes with a draft or a revision.

import Documents

extension PaperWriting {
    /// What a draft prints otherwise than the one before, or a revision than what was issued.
    func changeList(_ changes: [FigureSheet.Change]) -> Document {
        let isRevision = PaperWriting.isOfficial(order.standing)
        var blocks = [paragraph(period + ".")]
        if isRevision { blocks.append(reason) }
        blocks += told(changes, none: "Không có gì thay đổi so với \(earlierName).")
        return document(
            kind: wording[isRevision ? .correctionList : .changeList].filled(),
            subject: "\(named(order.standing)) so với \(earlierName)", blocks: blocks,
            code: drafted.code.text)
    }

    /// Why a revision is made.
    var reason: Block {
        paragraph(wording[.paperReason].filled(PaperWriting.sentence(order.reason)))
    }

    /// How many changes there are and which; `none` is said where there are none.
    func told(_ changes: [FigureSheet.Change], none: String) -> [Block] {
        guard !changes.isEmpty else { return [paragraph(none)] }
        return [
            paragraph(wording[.changeCount].filled("\(changes.count)", earlierName)),
            table(of: changes),
        ]
    }

    private func table(of changes: [FigureSheet.Change]) -> Block {
        table(
            columns: [
                (.columnNumber, .centre, false), (.columnContent, .left, true),
                (.columnOld, .left, false), (.columnNew, .left, false),
                (.columnPage, .left, false),
            ],
            changes.enumerated().map { index, change in
                row([
                    String(index + 1), PaperWriting.bound(change.label),
                    change.old ?? PaperWriting.notPrinted,
                    change.new ?? PaperWriting.notPrinted,
                    change.pages.map(String.init).joined(separator: ", ")
                        + (change.isGone && !change.pages.isEmpty ? PaperWriting.ofEarlier : ""),
                ])
            })
    }

    /// The name of a unit behind a dash stays on one line.
    private static func bound(_ label: String) -> String {
        guard let dash = label.firstRange(of: " – ") else { return label }
        let name = label[dash.upperBound...]
        guard name.count <= longestBound else { return label }
        return label[..<dash.upperBound] + name.split(separator: " ").joined(separator: "\u{A0}")
    }

    /// Characters; a longer name may need the line break.
    private static let longestBound = 24
    private static let notPrinted = "không in"
    /// After pages on which only the earlier report printed something.
    private static let ofEarlier = " (bản\u{A0}trước)"

    /// The draft or revision that is compared with.
    var earlierName: String {
        switch order.standing {
        case .draft(let number) where number > 1: draft(number - 1)
        case .issue(let revision) where revision > 1: self.revision(revision - 1)
        case .draft, .issue, .sketch: wording[.issuedNamed].filled()
        }
    }
}
