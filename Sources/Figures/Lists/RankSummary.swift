// One cluster's ranked lines → who leads, who comes last, and which way each of them moved.
//
// A chair reads these out without the table: a rank that units share is named once.

import Facts

/// The head and the foot of a ranking in words (dẫn đầu, xếp cuối), for the list `thu-hang-cum`.
struct RankSummary {
    private let lines: [ScoreBoard.Line]
    private let name: (String) -> String
    /// Ranks of the period before, by unit.
    private let earlier: [String: Int]

    init(
        _ lines: [ScoreBoard.Line], earlier: [String: Int], name: @escaping (String) -> String
    ) {
        self.lines = lines
        self.earlier = earlier
        self.name = name
    }

    /// Nil when nobody is ranked.
    func row(cluster: String, source: Provenance.Row?) -> ListRow? {
        let ranks = lines.compactMap { line in line.rank.map { (line.unit, $0) } }
        let places = Dictionary(grouping: ranks) { $0.1 }.sorted { $0.key < $1.key }
            .map { Place(rank: $0.key, units: $0.value.map(\.0)) }
        guard !places.isEmpty else { return nil }
        let first = RankSummary.three(places)
        let last = RankSummary.three(places.dropFirst(first.count).reversed()).reversed()
        let unranked = lines.filter { $0.rank == nil }.map { name($0.unit) }
        var fields: [String: Value] = [
            "cum": .text(cluster), "dan-dau": .text(first.map(text).joined(separator: "; ")),
        ]
        if !last.isEmpty { fields["cuoi"] = .text(last.map(text).joined(separator: "; ")) }
        if !unranked.isEmpty {
            fields["chua-cham"] = .text(unranked.joined(separator: ", "))
        }
        return ListRow(fields: fields, source: source)
    }

    private struct Place {
        let rank: Int
        let units: [String]
    }

    /// The places from the beginning that hold three units, or more where the last is shared.
    private static func three(_ places: some Sequence<Place>) -> [Place] {
        var taken: [Place] = []
        for place in places where taken.reduce(0, { $0 + $1.units.count }) < 3 {
            taken.append(place)
        }
        return taken
    }

    /// "hạng 1 A (tăng 2), B (giữ)", or how many where naming all would fill the page.
    private func text(_ place: Place) -> String {
        guard place.units.count <= 3 else {
            return "\(place.units.count) đơn vị cùng hạng \(place.rank)"
        }
        let named = place.units.map { unit in
            guard let before = earlier[unit] else { return name(unit) }
            return "\(name(unit)) (\(FigureWords.movement(from: before, to: place.rank)))"
        }
        return "hạng \(place.rank) " + named.joined(separator: ", ")
    }
}
