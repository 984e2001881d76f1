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
