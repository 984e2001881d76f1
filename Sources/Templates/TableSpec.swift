// Is a table of a template.

public import Facts

/// A ```bang block.
public struct TableSpec: Sendable {
    /// `hang`: where rows come from.
    public enum Rows: Hashable, Sendable {
        /// `chi-tieu` with `nhom` or `ma`: one row per indicator, grouped by group.
        case indicators(codes: [String])
        /// `don-vi`: one row per child unit; with `sau: 2` two levels, the upper one as subtotals.
        case units(depth: Int)
        case list(String, [Filter])
    }

    /// One column (`cot`).
    public struct Column: Hashable, Sendable {
        /// What the cells of the column show.
        public enum Content: Hashable, Sendable {
            /// `tt`: 1, 2, 3 …
            case number
            /// `ten`, `don-vi-tinh`, … of the row's indicator.
            case indicatorField(Reference.IndicatorField)
            /// An aspect of the row's indicator for the scope unit.
            case indicatorAspect(Aspect)
            /// The name of the row's unit.
            case unitName
            /// `CODE.aspect` for the row's unit.
            case unitIndicator(code: String, Aspect)
            /// `xep-loai`, `xep-loai-don-vi`: how the row's unit was rated.
            case unitRating(Rating)
            /// `cac-ky`: the row's indicator for the scope unit in each window of the history; as
            /// many columns as there are windows.
            case indicatorWindows
            /// `CODE.cac-ky`: the same for the row's unit.
            case unitWindows(code: String)
            /// A field of the row's list.
            case listField(String)
        }

        /// Whose rating a column of units shows; the raw value is the column's name.
        public enum Rating: String, CaseIterable, Hashable, Sendable {
            case partyOrganisation = "xep-loai"
            case unit = "xep-loai-don-vi"

            var heading: String {
                switch self {
                case .partyOrganisation: "Xếp loại"
                case .unit: "Xếp loại đơn vị"
                }
            }
        }

        public let content: Content
        public let title: String
        /// The template names no title, so that the house's word for such a column stands there.
        public let hasHouseTitle: Bool
        /// `nhom-cot`: a spanning heading over neighbouring columns of the same text.
        public let groupTitle: String?
        public let formats: [Format]
        /// `danh-dau` of the column; nil leaves the mark to the table.
        public let marksLowest: Bool?
        /// `bo-neu-trong`: the column is left out where no row fills it.
        public let isLeftOutBlank: Bool
        /// `gop-neu-giong`: what all rows share is told once, in a note instead of a column.
        public let isToldOnce: Bool

        public init(
            content: Content, title: String, groupTitle: String?, formats: [Format],
            marksLowest: Bool? = nil, isLeftOutBlank: Bool = false, isToldOnce: Bool = false,
            hasHouseTitle: Bool = false
        ) {
            self.content = content
            self.title = title
            self.groupTitle = groupTitle
            self.formats = formats
            self.marksLowest = marksLowest
            self.isLeftOutBlank = isLeftOutBlank
            self.isToldOnce = isToldOnce
            self.hasHouseTitle = hasHouseTitle
        }
    }

    /// What helps to read a long table; nil leaves it to the writer.
    public struct Marks: Hashable, Sendable {
        /// `danh-dau`: ▼ before the lowest three units of a column.
        public let marksLowest: Bool?
        /// `ke-dam`: a stronger rule after so many rows; 0 for none.
        public let ruleEvery: Int?
        /// `mang-sang`: sums at the foot of a page, carried to the head of the next.
        public let carriesForward: Bool?

        public init(marksLowest: Bool?, ruleEvery: Int?, carriesForward: Bool?) {
            self.marksLowest = marksLowest
            self.ruleEvery = ruleEvery
            self.carriesForward = carriesForward
        }

        /// A template that names none of the keys.
        public static let automatic = Marks(
            marksLowest: nil, ruleEvery: nil, carriesForward: nil)
    }

    /// `ten`: the caption after "Bảng n.".
    public let caption: [TemplateInline]
    /// `don-vi-tinh`: printed once at the right above the table.
    public let unitOfMeasure: String?
    public let rows: Rows
    public let columns: [Column]
    /// `tong`: a total row for the scope unit.
    public let hasTotal: Bool
    /// `ghi-chu`: notes under the table.
    public let notes: [[TemplateInline]]
    /// `ghi-chu-o-trong`: notes printed only where a cell of the body is blank.
    public let blankNotes: [[TemplateInline]]
    /// `co-chu`: points, 9 to 13; nil lets layout choose (11 where it fits, never under 9).
    public let fontSize: Double?
    /// `trong`: text printed instead of an empty table.
    public let whenEmpty: String
    public let marks: Marks
    /// `chi-co-giao`: only indicators of which a target holds.
    public let onlyTargeted: Bool
    /// `goi-la`: what `{{#xem}}` calls it, as `Folding.key`.
    public let anchor: String?
    public let place: Place

    public init(
        caption: [TemplateInline], unitOfMeasure: String?, rows: Rows, columns: [Column],
        hasTotal: Bool, notes: [[TemplateInline]], blankNotes: [[TemplateInline]] = [],
        fontSize: Double?, whenEmpty: String, marks: Marks = .automatic,
        onlyTargeted: Bool = false, anchor: String? = nil,
        place: Place
    ) {
        self.caption = caption
        self.unitOfMeasure = unitOfMeasure
        self.rows = rows
        self.columns = columns
        self.hasTotal = hasTotal
        self.notes = notes
        self.blankNotes = blankNotes
        self.fontSize = fontSize
        self.whenEmpty = whenEmpty
        self.marks = marks
        self.onlyTargeted = onlyTargeted
        self.anchor = anchor
        self.place = place
    }
}
