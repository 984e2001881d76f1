// Printed figures + what was published → the remarks that keep what was published in sight.
//
// A table marks each such figure and has one note for each document and reason; a sentence has
// a footnote behind the figure; a chart has a note. A change is marked only where the figure it is
// against is not.

import Facts

/// Remarks on published figures (chú thích số đã phát hành).
struct PublishedRemarks {
    let published: PublishedFigures
    let facts: FactSet
    var wording = HouseWording.standard

    /// A source and a reason, with what was said there.
    private struct Group {
        let citation: String
        let reason: String
        var said: [String]
    }

    /// More figures than this in one table are left to the document that is named.
    private static let mostFigures = 40

    // MARK: - Tables

    /// The rows with their marks, and the notes that explain them.
    func marked(_ rows: [Table.Row]) -> (rows: [Table.Row], notes: [[Run]]) {
        guard published != .none else { return (rows, []) }
        let printed = Set(rows.flatMap { $0.cells.joined() }.compactMap(\.address))
        var groups: [Group] = []
        let marked = rows.map { row in
            Table.Row(
                cells: row.cells.map { cell in
                    cell.flatMap { run -> [Run] in
                        guard let number = add(run, besides: printed, to: &groups) else {
                            return [run]
                        }
                        return [run, Run("\u{A0}(\(number))")]
                    }
                }, style: row.style)
        }
        return (marked, groups.enumerated().map { [Run("(\($0 + 1)) \(note($1))")] })
    }

    private func note(_ group: Group) -> String {
        guard group.said.count <= PublishedRemarks.mostFigures else {
            return wording[.publishedMany].filled(
                group.citation, "\(group.said.count)", group.reason)
        }
        return wording[.published].filled(
            group.citation, group.said.joined(separator: "; "), group.reason)
    }

    // MARK: - Sentences and charts

    /// The runs of a paragraph with a footnote for each document and reason, behind the last
    /// figure that it tells of; figures told before are not told again.
    func noted(_ runs: [Run], told: inout Set<String>) -> [Run] {
        guard published != .none else { return runs }
        var groups: [Group] = []
        /// By group, the last run it tells of.
        var places: [Int] = []
        let printed = Set(runs.compactMap(\.address))
        for (index, run) in runs.enumerated() {
            guard let subject = run.address.map(subject(of:)), !told.contains(subject),
                let number = add(run, besides: printed, to: &groups)
            else { continue }
            told.insert(subject)
            if number > places.count { places.append(index) } else { places[number - 1] = index }
        }
        return runs.enumerated().flatMap { index, run in
            [run]
                + groups.indices.filter { places[$0] == index }.map {
                    Run("", footnote: Footnote(number: 0, [Run(note(groups[$0]))]))
                }
        }
    }

    /// Notes of a chart that draws the figures at these addresses.
    func notes(_ addresses: [FigureAddress]) -> [[Run]] {
        guard published != .none else { return [] }
        var groups: [Group] = []
        let printed = Set(addresses.map(\.description))
        for address in addresses {
            _ = add(Run("", address: address.description), besides: printed, to: &groups)
        }
        return groups.map { [Run(note($0))] }
    }

    // MARK: - Parts

    /// The number of the note that tells of this figure; nil when it needs none.
    private func add(_ run: Run, besides printed: Set<String>, to groups: inout [Group]) -> Int? {
        guard let address = run.address, let figure = published.figure(of: run),
            !isChange(of: printed, address)
        else { return nil }
        let said = "\(label(address)) \(figure.said)"
        let known = groups.firstIndex {
            $0.citation == figure.citation && $0.reason == figure.reason
        }
        guard let known else {
            groups.append(
                Group(citation: figure.citation, reason: figure.reason, said: [said]))
            return groups.count
        }
        if !groups[known].said.contains(said) { groups[known].said.append(said) }
        return known + 1
    }

    /// A change beside the figure that it is against.
    private func isChange(of printed: Set<String>, _ text: String) -> Bool {
        guard let address = FigureAddress(text: text),
            address.aspect == .change || address.aspect == .changeNumber
        else { return false }
        return printed.contains(address.asked(.samePeriod).description)
    }

    /// What a remark is about, whichever of its aspects is printed.
    private func subject(of text: String) -> String {
        FigureAddress(text: text).map { $0.asked(.actual).description } ?? text
    }

    private func label(_ text: String) -> String {
        guard let address = FigureAddress(text: text) else {
            return ListAddresses.row(of: text)?.label ?? text
        }
        let name =
            facts.indicators.first { $0.code == address.indicator }?.shortName
            ?? address.indicator
        guard address.unit != facts.scope?.id else { return name }
        let unit = facts.units.first { $0.id == address.unit }?.shortName ?? address.unit
        return "\(name), \(unit)"
    }
}
