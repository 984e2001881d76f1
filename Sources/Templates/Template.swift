// Is a checked template: every name resolved against the catalogue, every option understood.

public import Facts

/// Where something stands in a template: 1-based line and column, columns counting characters.
public struct Place: Hashable, Sendable {
    public let line: Int
    public let column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

/// A checked template (mẫu báo cáo).
public struct Template: Sendable {
    public let head: TemplateHead
    public let body: [TemplateNode]

    public init(head: TemplateHead, body: [TemplateNode]) {
        self.head = head
        self.body = body
    }
}

/// The YAML head.
public struct TemplateHead: Sendable {
    /// `ma`: the definition's code, also the file name of the report ("so-ket-6-thang").
    public let code: String
    /// `ten`: what a person calls the template.
    public let name: String
    /// `loai-van-ban`: "BÁO CÁO".
    public let documentType: String
    /// `trich-yeu`: the subject under the title.
    public let subject: [TemplateInline]
    /// `can-cu`: basis lines, may be empty.
    public let basis: [[TemplateInline]]
    /// `ky`: period kinds it may be used for: nam, nua-nam, quy, giai-doan.
    public let periodKinds: [PeriodKind]
    /// `lich-su`: how many windows of the same kind a trend looks back, the report's own included.
    public let historyLength: Int

    public enum PeriodKind: String, CaseIterable, Sendable {
        case year = "nam"
        case half = "nua-nam"
        case quarter = "quy"
        case span = "giai-doan"
    }

    public init(
        code: String, name: String, documentType: String, subject: [TemplateInline],
        basis: [[TemplateInline]], periodKinds: [PeriodKind], historyLength: Int
    ) {
        self.code = code
        self.name = name
        self.documentType = documentType
        self.subject = subject
        self.basis = basis
        self.periodKinds = periodKinds
        self.historyLength = historyLength
    }
}

/// A block of the body.
public indirect enum TemplateNode: Sendable {
    /// Markdown `#` to `####`; numbers come from the form profile.
    case heading(level: Int, [TemplateInline], Place)
    case paragraph([TemplateInline], Place)
    /// A bullet list, items in order.
    case list([[TemplateInline]], Place)
    case table(TableSpec)
    case chart(ChartSpec)
    case condition(Condition, then: [TemplateNode], otherwise: [TemplateNode])
    case loop(Loop, body: [TemplateNode], whenEmpty: [TemplateNode])
    /// `{{nhan-dinh.MUC}}` alone in a paragraph: the written paragraphs of a section.
    case judgement(section: String, Place)
    /// `{{#phu-luc "Tên"}}` or `{{#phu-luc-ngang "Tên"}}`: an annex begins on a new page.
    case annex(title: [TemplateInline], isLandscape: Bool, Place)
    /// `{{#chu-ky}}`: signature and recipients stand here (default: before the first annex).
    case signature(Place)
}

/// A piece of running text.
public indirect enum TemplateInline: Sendable {
    case text(String, isBold: Bool, isItalic: Bool)
    case figure(FigureUse)
    case condition(Condition, then: [TemplateInline], otherwise: [TemplateInline])
    case loop(Loop, body: [TemplateInline], whenEmpty: [TemplateInline], separator: String)
}

/// `{{name | format | format}}`.
public struct FigureUse: Sendable {
    public let reference: Reference
    public let formats: [Format]
    /// Wording when the figure is missing (`| thieu "chưa có"`); nil prints it as missing, visibly.
    public let whenMissing: String?
    public let isBold: Bool
    public let isItalic: Bool
    public let place: Place

    public init(
        reference: Reference, formats: [Format], whenMissing: String?, isBold: Bool,
        isItalic: Bool, place: Place
    ) {
        self.reference = reference
        self.formats = formats
        self.whenMissing = whenMissing
        self.isBold = isBold
        self.isItalic = isItalic
        self.place = place
    }
}

/// What a name means, resolved.
public enum Reference: Hashable, Sendable {
    /// `chi-tieu.CODE[.aspect]` for the scope unit, or inside a loop over `don-vi` for that unit.
    case indicator(code: String, Aspect)
    /// Inside a loop over `chi-tieu`: `muc.thuc-hien`, …
    case loopIndicator(Aspect)
    /// Inside a loop over a list: `muc.FIELD`.
    case loopField(String)
    /// `muc.stt`: 1, 2, 3 …
    case loopIndex
    /// Inside a loop over indicators: `muc.ten`, `muc.ten-ngan`, `muc.don-vi-tinh`, `muc.nhom`.
    case loopIndicatorField(IndicatorField)
    case period(PeriodField)
    case committee(CommitteeField)
    case summary(SummaryName)

    public enum IndicatorField: String, CaseIterable, Hashable, Sendable {
        case name = "ten"
        case shortName = "ten-ngan"
        case unitOfMeasure = "don-vi-tinh"
        case group = "nhom"
        case code = "ma"
    }

    public enum PeriodField: String, CaseIterable, Hashable, Sendable {
        /// "6 tháng đầu năm 2026".
        case name = "ten"
        /// "6 tháng cuối năm 2026".
        case nextName = "ky-sau"
        /// "6 tháng đầu năm 2025".
        case samePeriodName = "cung-ky"
        case firstDay = "tu-ngay"
        case lastDay = "den-ngay"
        case dataClose = "ngay-chot"
        case year = "nam"
        case key = "ma"
        case conferenceName = "hoi-nghi"
        case conferenceDay = "ngay-hop"
    }

    public enum CommitteeField: String, CaseIterable, Hashable, Sendable {
        case name = "ten"
        case place = "dia-danh"
        case parentBody = "cap-tren"
        case scopeName = "don-vi"
    }
}

/// A format after `|`.
public enum Format: Hashable, Sendable {
    /// `nguyen-van`: the words of the source.
    case verbatim
    /// `so`: the number without its unit of measure.
    case bare
    /// `le N`: that many decimals.
    case decimals(Int)
    /// `nghin`, `trieu`, `ty`: money scaled, with its name.
    case scaled(MoneyScale)
    /// `ngay`: 14/6/2026. `ngay-chu`: ngày 14 tháng 6 năm 2026.
    case shortDay
    case longDay
    /// `chu-hoa`, `hoa-dau`, `chu-thuong`.
    case upperCase
    case capitalised
    case lowerCase

    public enum MoneyScale: String, CaseIterable, Hashable, Sendable {
        case thousand = "nghin"
        case million = "trieu"
        case billion = "ty"
    }
}

/// A condition of `{{#neu …}}`.
public indirect enum Condition: Sendable {
    /// `co REF`.
    case exists(Reference)
    /// `REF < 5`, `REF = "chậm"`; false when the figure is missing.
    case compare(Reference, Comparison, Operand)
    /// `co danh-sach NAME` / `trong …`.
    case listNotEmpty(String, [Filter])
    case judgementWritten(String)
    case not(Condition)
    case and(Condition, Condition)
    case or(Condition, Condition)

    public enum Comparison: String, CaseIterable, Sendable {
        case equal = "="
        case notEqual = "!="
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
    }

    public enum Operand: Sendable {
        case number(FixedDecimal)
        case text(String)
    }
}

/// `field = "value"` after `loc`; text is compared folded.
public struct Filter: Hashable, Sendable {
    public let field: String
    public let isEqual: Bool
    public let value: String

    public init(field: String, isEqual: Bool, value: String) {
        self.field = field
        self.isEqual = isEqual
        self.value = value
    }
}

/// `{{#lap SOURCE loc … xep … lay N}}`.
public struct Loop: Sendable {
    public enum Source: Hashable, Sendable {
        /// A list of `ListSchema.all`.
        case list(String)
        /// `chi-tieu`: the indicators, optionally of one group (`loc nhom = "…"`).
        case indicators
        /// `don-vi`: the scope unit's children.
        case units
    }

    public let source: Source
    public let filters: [Filter]
    /// Field to order by; nil keeps the recorded order.
    public let order: String?
    public let isDescending: Bool
    /// At most that many rows; nil for all.
    public let limit: Int?
    public let place: Place

    public init(
        source: Source, filters: [Filter], order: String?, isDescending: Bool, limit: Int?,
        place: Place
    ) {
        self.source = source
        self.filters = filters
        self.order = order
        self.isDescending = isDescending
        self.limit = limit
        self.place = place
    }
}

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
            /// A field of the row's list.
            case listField(String)
        }

        public let content: Content
        public let title: String
        /// `nhom-cot`: a spanning heading over neighbouring columns of the same text.
        public let groupTitle: String?
        public let formats: [Format]

        public init(content: Content, title: String, groupTitle: String?, formats: [Format]) {
            self.content = content
            self.title = title
            self.groupTitle = groupTitle
            self.formats = formats
        }
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
    /// `co-chu`: points, 9 to 13; nil lets layout choose (11 where it fits, never under 9).
    public let fontSize: Double?
    /// `trong`: text printed instead of an empty table.
    public let whenEmpty: String
    public let place: Place

    public init(
        caption: [TemplateInline], unitOfMeasure: String?, rows: Rows, columns: [Column],
        hasTotal: Bool, notes: [[TemplateInline]], fontSize: Double?, whenEmpty: String,
        place: Place
    ) {
        self.caption = caption
        self.unitOfMeasure = unitOfMeasure
        self.rows = rows
        self.columns = columns
        self.hasTotal = hasTotal
        self.notes = notes
        self.fontSize = fontSize
        self.whenEmpty = whenEmpty
        self.place = place
    }
}

/// A ```bieu-do block.
public struct ChartSpec: Sendable {
    public enum Form: Hashable, Sendable {
        /// `muc-tieu`: indicators of the scope unit against their targets.
        case targets(codes: [String])
        /// `so-sanh`: indicators, this period beside the same period.
        case comparison(codes: [String])
        /// `nhom`: child units × indicators, grouped bars.
        case grouped(codes: [String])
        /// `xep-hang`: child units ranked by one indicator, or a scored list.
        case ranked(code: String)
        case rankedScores
        /// `chong`: child units × parts, stacked; `ty-trong` for 100 %.
        case stacked(codes: [String], isShare: Bool)
        /// `duong`: indicators of the scope unit over the history.
        case lines(codes: [String])
    }

    public let caption: [TemplateInline]
    public let form: Form
    /// `nguon`: source line under the chart; nil prints the records' name and close.
    public let source: String?
    /// `cao`: height in millimetres; nil lets the chart choose.
    public let height: Double?
    public let notes: [[TemplateInline]]
    public let place: Place

    public init(
        caption: [TemplateInline], form: Form, source: String?, height: Double?,
        notes: [[TemplateInline]], place: Place
    ) {
        self.caption = caption
        self.form = form
        self.source = source
        self.height = height
        self.notes = notes
        self.place = place
    }
}
