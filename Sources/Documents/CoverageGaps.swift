// The coverage of figures, one after another → where units are missing, told in one note.

import Facts

/// Collects which figures of a table or chart lack some of their units.
struct CoverageGaps {
    /// A unit, in an earlier window or in the report's own.
    struct Place: Hashable {
        let unit: String
        /// How the window is called beside others; nil for the report's own alone.
        var window: String?
    }

    /// A unit whose figures lack some of its parts, and the indicators for which that is so.
    private struct Gap {
        let place: Place
        let coverage: Coverage
        var indicators: [String]
    }

    /// There is no other indicator to tell the one from.
    private let isOfOneIndicator: Bool
    /// In order of appearance.
    private var partial: [Gap] = []
    /// Units with at least one figure that lacks no part.
    private var complete: Set<Place> = []

    init(isOfOneIndicator: Bool = false) {
        self.isOfOneIndicator = isOfOneIndicator
    }

    mutating func note(
        _ coverage: Coverage?, of code: String, at place: Place, in facts: FactSet
    ) {
        guard let coverage, coverage.isPartial else {
            complete.insert(place)
            return
        }
        let name = facts.indicators.first { $0.code == code }?.shortName ?? code
        let known = partial.firstIndex { $0.place == place && $0.coverage == coverage }
        guard let known else {
            return partial.append(Gap(place: place, coverage: coverage, indicators: [name]))
        }
        if !partial[known].indicators.contains(name) { partial[known].indicators.append(name) }
    }

    /// Nothing is missing anywhere.
    var isEmpty: Bool { partial.isEmpty }

    /// The one gap there is, where all figures of its place have it; nil otherwise.
    var only: (place: Place, coverage: Coverage)? {
        guard partial.count == 1, !complete.contains(partial[0].place) else { return nil }
        return (partial[0].place, partial[0].coverage)
    }

    /// The note; none where nothing is missing.
    ///
    /// - Parameter total: How the scope's own is told beside those of its units.
    func note(
        _ facts: FactSet, _ wording: HouseWording, total: (String) -> String
    ) -> [String] {
        guard !partial.isEmpty else { return [] }
        let told = partial.map { text($0, facts, total) }.joined(separator: "; ")
        return [wording[.coverage].filled(told)]
    }

    /// Names the indicators only where the gaps of a unit differ between them, and the unit only
    /// where it is not the scope itself.
    private func text(_ gap: Gap, _ facts: FactSet, _ total: (String) -> String) -> String {
        let ratio = "\(gap.coverage.reported)/\(gap.coverage.expected)"
        let isWhole =
            isOfOneIndicator
            || gap.indicators.count > 1 && !complete.contains(gap.place)
                && partial.count { $0.place == gap.place } == 1
        let names = isWhole ? "" : gap.indicators.joined(separator: ", ") + " "
        let window = gap.place.window.map { "\($0) " } ?? ""
        guard gap.place.unit != facts.scope?.id else {
            let isBesideUnits = partial.contains { $0.place.unit != gap.place.unit }
            let told = window + names + ratio
            return isBesideUnits ? total(told) : told
        }
        let unit = facts.units.first { $0.id == gap.place.unit }?.shortName ?? gap.place.unit
        return "\(unit) \(window)\(names)\(ratio)"
    }
}
