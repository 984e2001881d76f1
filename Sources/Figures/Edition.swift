// Rows + level → the rows that an edition may tell of, and the names of what it leaves out.
//
// What is left out never enters the reckoning: no total, rank, count, list, chart or explanation
// can betray what was not there. So that nothing closed follows from what is told, open indicators
// that would give it away are left out with it.

import Facts

/// One edition of a report (bản đầy đủ, bản rút gọn).
struct Edition {
    let rows: RecordRows
    let withheld: Withheld

    /// - Parameter level: The highest level of confidentiality it tells.
    init(_ rows: RecordRows, level: Int) {
        let closed = Set(rows.indicators.filter { $0.level > level }.map(\.code))
        let covering = Edition.covering(closed, rows)
        var lists = Set(rows.listLevels.filter { $0.value > level }.keys)
        // Both lists of tasks are made from the same rows.
        if lists.contains("nhiem-vu") { lists.insert("nhiem-vu-ky-truoc") }
        // So is the order of units in words.
        if lists.contains("diem-thi-dua") { lists.insert("thu-hang-cum") }
        withheld = Withheld(
            closed: closed, covering: covering, lists: lists,
            sections: Set(rows.judgements.filter { $0.level > level }.map(\.section)))
        let untold = closed.union(covering)
        var kept = rows
        if !untold.isEmpty {
            kept.indicators.removeAll { closed.contains($0.code) }
            kept.observations.removeAll { untold.contains($0.indicator) }
            kept.targets.removeAll { untold.contains($0.indicator) }
            kept.causes.removeAll { untold.contains($0.indicator) }
            kept.rules.removeAll { !untold.isDisjoint(with: $0.indicators) }
        }
        kept.recorded.removeAll { lists.contains($0.list) }
        kept.judgements.removeAll { $0.level > level }
        kept.levelOfCauses = level
        if lists.contains("diem-thi-dua") { kept.scores = [] }
        self.rows = kept
    }

    /// Open indicators without which nothing closed is determined any more.
    private static func covering(_ closed: Set<String>, _ rows: RecordRows) -> Set<String> {
        var covering: Set<String> = []
        let relations = rows.relations
        guard !closed.isEmpty, !relations.isEmpty else { return covering }
        let disclosure = Disclosure(relations: relations)
        let orders = Dictionary(
            rows.indicators.map { ($0.code, $0.displayOrder) }, uniquingKeysWith: min)
        while true {
            let untold = closed.union(covering)
            let betrayed = disclosure.determined(among: untold).intersection(closed)
            guard let first = betrayed.min(),
                let next = victim(for: first, told: { !untold.contains($0) }, relations, orders)
            else { return covering }
            covering.insert(next)
        }
    }

    /// What to leave out next: a total of what is betrayed, else a total of anything untold, else
    /// the part that stands last in a relation with what is betrayed, else in any.
    private static func victim(
        for betrayed: String, told isTold: (String) -> Bool,
        _ relations: [IndicatorRelation], _ orders: [String: Int]
    ) -> String? {
        let own = relations.filter { $0.members.contains(betrayed) }
        let touched = relations.filter { !$0.members.allSatisfy(isTold) }
        if let total = (own + touched).map(\.whole).first(where: isTold) { return total }
        for relation in own + relations {
            let parts = relation.parts.filter(isTold)
            // Other shares need the denominator too.
            if relation.kind == .share, let numerator = parts.first { return numerator }
            let last = parts.max { (orders[$0] ?? 0, $0) < (orders[$1] ?? 0, $1) }
            if let last { return last }
        }
        return nil
    }
}
