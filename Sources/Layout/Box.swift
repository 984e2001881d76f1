// Is a piece of the flow that is never divided: a line of text, a table row, a chart.

import Pages

/// A box with its items relative to its top left corner.
struct Box {
    /// How strongly a box holds on to the box before it; page breaks go to the weakest hold.
    enum Hold: Int, Comparable {
        /// A page may end before this box.
        case free
        /// Better not: a widow, an orphan, a total row away from its rows.
        case loose
        /// Only when nothing else fits on a page: a heading and its text, a caption and its table.
        case tight

        static func < (left: Hold, right: Hold) -> Bool { left.rawValue < right.rawValue }
    }

    /// A line of the outline that points at this box.
    struct Bookmark: Hashable {
        let title: String
        let level: Int
    }

    /// What a box of a table's row tells about it.
    struct Row: Hashable {
        /// Rows of one table have the same: its plain header, an index into `Flow.headers`.
        let table: Int
        /// The box begins a body row, neither a group's name nor a sum.
        let isBody: Bool
        /// What may be taken off the clear space above the text, and as much below it, points.
        var slack: Double
    }

    var height: Double
    var items: [PageItem]
    /// Left out at the top of a page.
    var spaceBefore = 0.0
    var hold = Hold.free
    /// Header to repeat when this box begins a page: index into `Flow.headers`.
    var header: Int?
    /// Drawn only when a page ends after this box: the closing rule of a divided row, carried sums.
    var closing: [PageItem] = []
    /// Height under the box that `closing` needs: the sums carried to the next page.
    var closingHeight = 0.0
    var bookmark: Bookmark?
    /// The chart drawn here when its height may be chosen: index into `Flow.elasticCharts`.
    var elastic: Int?
    /// What it may be lower, and what taller, than it is drawn, points.
    var give = 0.0
    var stretch = 0.0
    /// Nil for what is not a table's row.
    var row: Row?
    /// Notes that stand at the foot of the page that carries this box.
    var footnotes: [FootnoteSetting.SetNote] = []
    /// First words, for messages.
    var place = ""

    init(height: Double, items: [PageItem]) {
        self.height = height
        self.items = items
    }
}
