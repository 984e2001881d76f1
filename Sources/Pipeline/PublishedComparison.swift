// Facts + issued reports → which figures of earlier windows were published otherwise, and why.
//
// An issued report is held against by what it printed. The reason is looked for where it can be
// known: in its close, in the organisation, in the changes of the rows behind the figure.

import Documents
import Facts
import Periods
import Records

/// Compares the earlier figures of one report with what was issued (đối chiếu số đã phát hành).
struct PublishedComparison {
    let facts: FactSet
    let records: RecordsReader
    let zone: FixedZone
    let calendar: ReportingCalendar
    let wording: HouseWording

    /// - Parameter reports: The first that told a figure counts.
    /// - Throws: `PipelineError.damagedFigures` for figures that cannot be read; how the records
    ///   are damaged.
    func figures(of reports: [PublishedReport]) throws -> PublishedFigures {
        var different: [String: PublishedFigure] = [:]
        var cells: [String: PublishedFigure] = [:]
        var seen: Set<String> = []
        for report in reports {
            guard let sheet = FigureSheet(packed: report.figures) else {
                throw PipelineError.damagedFigures(report: report.citation)
            }
            let window = PeriodKey(text: report.period)
            for line in sheet.lines where seen.insert(line.address).inserted {
                if let address = FigureAddress(text: line.address) {
                    guard address.aspect == .actual else { continue }
                    try compare(line, address, report, &different)
                } else if let window, let address = laterCell(line.address, of: window) {
                    cells[address] = PublishedFigure(
                        said: line.text, citation: report.citation,
                        reason: wording[.addedReason].filled())
                }
            }
        }
        return PublishedFigures(different: different, cells: cells)
    }

    private func compare(
        _ line: FigureSheet.Line, _ address: FigureAddress, _ report: PublishedReport,
        _ different: inout [String: PublishedFigure]
    ) throws {
        let own = facts.period.period.key
        var places: [(asked: Aspect, window: PeriodKey, printed: [Aspect])] = []
        if address.window == own.samePeriodLastYear {
            places.append((.samePeriod, own, [.samePeriod, .change, .changeNumber]))
        }
        if address.window == own.previous {
            places.append((.previousPeriod, own, [.previousPeriod]))
        }
        if address.window != own { places.append((.actual, address.window, [.actual])) }
        for place in places {
            let answer = facts.answer(address.asked(place.asked, in: place.window))
            guard PublishedComparison.isOther(line.text, answer) else { continue }
            let figure = PublishedFigure(
                said: PublishedComparison.bare(line.text), citation: report.citation,
                reason: try reason(answer, address, line, report))
            for aspect in place.printed {
                different[address.asked(aspect, in: place.window).description] = figure
            }
        }
    }

    /// What this edition does not tell is not told by what was published either.
    private static func isOther(_ said: String, _ answer: Answer) -> Bool {
        if answer == .missing(.withheld) { return false }
        return plain(said) != plain(answer.wording)
    }

    /// An estimate that came true is no other figure.
    private static func plain(_ text: String) -> String {
        text.hasSuffix(estimate) ? String(text.dropLast(estimate.count)) : text
    }

    /// "[chưa có số liệu]" without its brackets.
    private static func bare(_ text: String) -> String {
        text.hasPrefix("[") && text.hasSuffix("]") ? String(text.dropFirst().dropLast()) : text
    }

    private static let estimate = " (ước)"

    /// The address under which a later report prints the cell of a list as that of an earlier
    /// period; nil for a cell that no later report prints.
    private func laterCell(_ address: String, of window: PeriodKey) -> String? {
        let own = facts.period.period.key
        for (list, now, then, earlier) in [
            ("ky-luat-an-toan", "ky-nay", "cung-ky", own.samePeriodLastYear),
            ("diem-thi-dua", "hang", "hang-truoc", own.previous),
        ] where window == earlier {
            let (start, end) = ("danh-sach/\(list)/", "/\(now)")
            if address.hasPrefix(start), address.hasSuffix(end) {
                return String(address.dropLast(now.count)) + then
            }
        }
        return nil
    }
}

extension PublishedComparison {
    private func reason(
        _ answer: Answer, _ address: FigureAddress, _ line: FigureSheet.Line,
        _ report: PublishedReport
    ) throws -> String {
        if case .missing(.structureChanged) = answer { return wording[.structureReason].filled() }
        if line.text.hasSuffix(PublishedComparison.estimate) {
            return wording[.estimateReason].filled()
        }
        let last = calendar.interval(of: address.window)?.last
        if let last, report.close < last {
            return wording[.closeReason].filled(report.close.short)
        }
        let issued = zone.text(of: report.issued)
        var documents: [String] = []
        var isChanged = false
        for row in answer.figure?.provenance.rows ?? [] {
            for change in try records.account(of: row)?.changes ?? [] where change.instant > issued
            {
                isChanged = true
                if !change.document.isEmpty, !documents.contains(change.document) {
                    documents.append(change.document)
                }
            }
        }
        if !documents.isEmpty {
            return wording[.documentReason].filled(documents.joined(separator: ", "))
        }
        return wording[isChanged ? .changedReason : .addedReason].filled()
    }
}
