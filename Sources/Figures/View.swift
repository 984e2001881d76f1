// Is a window together with the organisation as it stood at the window's end.

/// What totals are made from: the days and the tree of units.
struct View {
    let window: Window
    let tree: UnitTree
}
