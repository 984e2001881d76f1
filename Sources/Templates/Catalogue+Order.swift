// Catalogue → its indicators in the order reports list them.

import Facts

extension Catalogue {
    /// By group, then as displayed, then by code.
    var orderedIndicators: [Indicator] {
        let places = Dictionary(
            groups.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: min)
        return indicators.values.sorted { left, right in
            let leftPlace = places[left.group] ?? groups.count
            let rightPlace = places[right.group] ?? groups.count
            return (leftPlace, left.displayOrder, left.code)
                < (rightPlace, right.displayOrder, right.code)
        }
    }

    var indicatorCodes: [String] { orderedIndicators.map(\.code) }

    /// The group of that name, whatever its spelling.
    func group(named name: String) -> String? {
        groups.first { Folding.key($0) == Folding.key(name) }
    }

    func list(named name: String) -> ListSchema? {
        lists.first { $0.name == Folding.key(name) }
    }

    /// The list of the scope unit's children.
    var unitSchema: ListSchema {
        list(named: "don-vi") ?? ListSchema("don-vi", "Đơn vị", [])
    }
}
