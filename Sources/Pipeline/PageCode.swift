// Order + digests → the short code at the foot of every page of a draft or a paper.
//
// "26H1-L2-7K": the period, "L" and the number of the draft ("P" of a revision, "N" for a bản
// nháp, "S" for a rehearsal), two signs that tell sheets of different contents apart. What differs
// between two machines with the same figures, templates and forms stays out of it.

import Digests
import Periods

/// Makes the code that a person reads to put stray sheets together again.
struct PageCode {
    let order: ReportOrder
    let period: PeriodKey
    /// Digest of the records' contents, in hexadecimal.
    let content: String
    let template: Digest
    let form: Digest

    var text: String { text(mark: mark) }

    /// The code of a rehearsal's paper.
    func rehearsal(on day: Day) -> String { text(mark: "S" + day.iso.suffix(5).filter(\.isNumber)) }

    /// Base 32 without the signs that are mistaken for each other: 0, O, 1, I.
    private static let signs = Array("23456789ABCDEFGHJKLMNPQRSTUVWXYZ")

    private func text(mark: String) -> String {
        let parts = [
            order.committee, order.period, order.definition, order.close.iso, mark, content,
            template.hex, form.hex, order.telling.mark,
        ].filter { !$0.isEmpty }
        let digest = SHA256.digest(of: parts.joined(separator: "\n")).leading
        let signs = [digest >> 59, digest >> 54 & 31].map { PageCode.signs[Int($0)] }
        return "\(shortPeriod)-\(mark)-\(String(signs))"
    }

    private var mark: String {
        switch order.standing {
        case .sketch: "N"
        case .draft(let number): "L\(number)"
        case .issue(let revision): "P\(revision)"
        }
    }

    private var shortPeriod: String {
        switch period.shape {
        case .year(let year): short(year)
        case .half(let year, let half): "\(short(year))H\(half)"
        case .quarter(let year, let quarter): "\(short(year))Q\(quarter)"
        case .years(let from, let through): "\(short(from))-\(short(through))"
        case .openYears(let from): "\(short(from))+"
        case .term(let from, let through): "NK\(short(from))-\(short(through))"
        case .free(let interval): String(interval.start.iso.filter(\.isNumber).dropFirst(2))
        }
    }

    private func short(_ year: Int) -> String {
        let number = year % 100
        return number < 10 ? "0\(number)" : String(number)
    }
}
