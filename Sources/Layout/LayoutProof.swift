// Finished pages and their document → nothing, or the rule that is broken, with page and text.
//
// Runs on every report before it is handed on (design rule: nothing is cut silently). The checks
// read only the finished pages and the document, not the steps between, so a fault there cannot
// hide.

import Documents
import Pages

/// Proves the rules of layout on a finished report.
struct LayoutProof {
    let document: Document
    let report: PagedReport
    /// Row elements taller than a page, the only rows that may be divided.
    let dividedRows: Set<Int>
    let measurer: any WordMeasurer

    func check() throws(LayoutError) {
        try StructureProof(report: report).check()
        let places = PlaceProof(form: document.form, report: report, measurer: measurer)
        try places.check()
        try FootProof(document: document, report: report).check()
        try TableProof(report: report, dividedRows: dividedRows).check()
        try checkText()
    }

    private func checkText() throws(LayoutError) {
        let expected = DocumentText(document: document).leaves()
        let printed = PrintedText(report: report).leaves()
        for (index, text) in expected.enumerated() {
            guard index < printed.count else {
                throw .proof(.textDiffers, page: report.pages.count, text: short(text))
            }
            guard printed[index].text == text else {
                throw .proof(.textDiffers, page: printed[index].page + 1, text: short(text))
            }
        }
        if printed.count > expected.count {
            let extra = printed[expected.count]
            throw .proof(.textDiffers, page: extra.page + 1, text: short(extra.text))
        }
    }

    private func short(_ text: String) -> String { String(text.prefix(80)) }
}
