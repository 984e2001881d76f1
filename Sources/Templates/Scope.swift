// Is where in a template a name stands: what `muc` means there.

import Facts

enum Scope: Hashable, Sendable {
    /// Outside every repeat.
    case page
    case indicators
    case units(ListSchema)
    case list(ListSchema)
    /// Inside a repeat that was itself refused: its names are not judged.
    case unknown
}

extension Scope {
    /// What rows of a repeat over indicators can be restricted and ordered by: their words and
    /// every aspect of the committee's own unit (`loc danh-gia = "chậm"`).
    static let indicatorFields =
        Reference.IndicatorField.allCases.map(\.rawValue) + Aspect.allCases.map(\.rawValue)
}
