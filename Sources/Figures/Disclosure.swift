// Relations + what is told → what follows from it by calculation.
//
// Sums are linear equations, and whether an unknown is determined by them is asked of their shape
// and not of any figures. A share is told with its numerator and denominator, so that telling it
// tells both. Calculation is modulo a prime of 61 bits, so that nothing overflows: a shape that is
// determined in numbers is determined there too, unless the prime divides one of its minors, and
// all their entries are ones and minus ones.

/// What can be calculated from figures that are told (suy ra được).
struct Disclosure {
    let relations: [IndicatorRelation]

    /// Those of the untold indicators whose value follows from all that are not in the set.
    func determined(among untold: Set<String>) -> Set<String> {
        var open = untold
        while true {
            let found = shares(open).union(sums(open))
            guard !found.isEmpty else { return untold.subtracting(open) }
            open.subtract(found)
        }
    }

    /// The parts of shares that are told, and the shares of which both parts are.
    private func shares(_ untold: Set<String>) -> Set<String> {
        var found: Set<String> = []
        for relation in relations where relation.kind == .share {
            if !untold.contains(relation.whole) { found.formUnion(relation.parts) }
            if untold.isDisjoint(with: relation.parts) { found.insert(relation.whole) }
        }
        return found.intersection(untold)
    }

    /// The untold that the sums alone determine.
    private func sums(_ untold: Set<String>) -> Set<String> {
        let unknowns = untold.sorted()
        let places = Dictionary(
            unknowns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var rows = relations.compactMap { equation($0, places) }
        let pivots = Disclosure.reduce(&rows, columns: unknowns.count)
        // A reduced row with one unknown alone says what it is.
        let alone = zip(rows, pivots).filter { row, _ in row.count { $0 != .zero } == 1 }
        return Set(alone.map { unknowns[$0.1] })
    }

    /// Coefficients of the unknowns; nil where the relation says nothing about them.
    private func equation(
        _ relation: IndicatorRelation, _ places: [String: Int]
    ) -> [Residue]? {
        guard relation.kind == .sum else { return nil }
        var row = [Residue](repeating: .zero, count: places.count)
        func add(_ code: String, _ coefficient: Residue) {
            if let place = places[code] { row[place] = row[place] + coefficient }
        }
        add(relation.whole, .minusOne)
        for part in relation.parts { add(part, .one) }
        return row.contains { $0 != .zero } ? row : nil
    }

    /// Gauss and Jordan: afterwards each row begins with a one that stands alone in its column.
    private static func reduce(_ rows: inout [[Residue]], columns: Int) -> [Int] {
        var pivots: [Int] = []
        for column in 0..<columns {
            let next = pivots.count
            guard
                let chosen = rows.indices.dropFirst(next).first(where: { rows[$0][column] != .zero }
                )
            else { continue }
            rows.swapAt(next, chosen)
            let inverse = rows[next][column].inverse
            for place in rows[next].indices { rows[next][place] = rows[next][place] * inverse }
            for other in rows.indices where other != next && rows[other][column] != .zero {
                let factor = rows[other][column]
                for place in rows[other].indices {
                    rows[other][place] = rows[other][place] - factor * rows[next][place]
                }
            }
            pivots.append(column)
        }
        rows.removeLast(rows.count - pivots.count)
        return pivots
    }
}

/// A number modulo the prime 2^61 − 1.
private struct Residue: Equatable {
    private static let prime: UInt64 = (1 << 61) - 1

    static let zero = Residue(value: 0)
    static let one = Residue(value: 1)
    static let minusOne = Residue(value: prime - 1)

    private let value: UInt64

    var inverse: Residue {
        var result = Residue.one
        var base = self
        var exponent = Residue.prime - 2
        while exponent > 0 {
            if exponent & 1 == 1 { result = result * base }
            base = base * base
            exponent >>= 1
        }
        return result
    }

    static func + (left: Residue, right: Residue) -> Residue {
        Residue(value: (left.value + right.value) % prime)
    }

    static func - (left: Residue, right: Residue) -> Residue {
        Residue(value: (left.value + prime - right.value) % prime)
    }

    static func * (left: Residue, right: Residue) -> Residue {
        let product = left.value.multipliedFullWidth(by: right.value)
        return Residue(value: prime.dividingFullWidth(product).remainder)
    }
}
