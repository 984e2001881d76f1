// Is the prescribed form of a paper, as data: margins, sizes, spacing, wording and numbering.
//
// A profile is a YAML file under config/forms, chosen by the committee and the day; see
// docs/forms.md.

/// A form profile (thể thức). Lengths in points.
public struct FormProfile: Hashable, Sendable {
    public let name: String
    /// "ĐẢNG CỘNG SẢN VIỆT NAM", or the name of the State.
    public let banner: String
    public let marginTop: Double
    public let marginBottom: Double
    public let marginLeft: Double
    public let marginRight: Double
    /// Back pages swap left and right margins.
    public let isTwoSided: Bool
    public let bannerSize: Double
    public internal(set) var bodySize: Double
    public internal(set) var headingSize: Double
    public internal(set) var titleSize: Double
    public internal(set) var subjectSize: Double
    public let letterheadSize: Double
    public let signatureSize: Double
    public let recipientSize: Double
    public let pageNumberSize: Double
    /// Baseline to baseline in body text.
    public internal(set) var linePitch: Double
    public internal(set) var paragraphSpacing: Double
    public let firstLineIndent: Double
    /// Distance of the page number from the top edge.
    public let pageNumberTop: Double
    /// Numbering of heading levels 1 to 4: I-, I., 1., a), none.
    public let headingNumbering: [HeadingNumber]
    /// "Số", with or without a colon.
    public let numberLabel: String
    /// "Nơi nhận:".
    public let recipientLabel: String
    /// Separator after each recipient: "," or ";".
    public let recipientSeparator: String
    /// Appendix numerals.
    public let appendixNumbering: AppendixNumber
    /// After the last sentence of the body: "." or "./.".
    public let endMark: String
    /// What its family does in its own way.
    public var style: FormStyle

    /// How headings of one level are numbered.
    public enum HeadingNumber: String, CaseIterable, Hashable, Sendable {
        case romanHyphen = "roman-hyphen"
        case romanDot = "roman-dot"
        case arabicDot = "arabic-dot"
        case letter = "letter"
        case none = "none"
    }

    /// How appendices are numbered.
    public enum AppendixNumber: String, CaseIterable, Hashable, Sendable {
        case arabic, roman
    }

    public init(
        name: String, banner: String, marginTop: Double, marginBottom: Double, marginLeft: Double,
        marginRight: Double, isTwoSided: Bool, bannerSize: Double, bodySize: Double,
        headingSize: Double, titleSize: Double, subjectSize: Double, letterheadSize: Double,
        signatureSize: Double, recipientSize: Double, pageNumberSize: Double, linePitch: Double,
        paragraphSpacing: Double, firstLineIndent: Double, pageNumberTop: Double,
        headingNumbering: [HeadingNumber], numberLabel: String, recipientLabel: String,
        recipientSeparator: String, appendixNumbering: AppendixNumber, endMark: String,
        style: FormStyle = FormStyle()
    ) {
        self.name = name
        self.banner = banner
        self.marginTop = marginTop
        self.marginBottom = marginBottom
        self.marginLeft = marginLeft
        self.marginRight = marginRight
        self.isTwoSided = isTwoSided
        self.bannerSize = bannerSize
        self.bodySize = bodySize
        self.headingSize = headingSize
        self.titleSize = titleSize
        self.subjectSize = subjectSize
        self.letterheadSize = letterheadSize
        self.signatureSize = signatureSize
        self.recipientSize = recipientSize
        self.pageNumberSize = pageNumberSize
        self.linePitch = linePitch
        self.paragraphSpacing = paragraphSpacing
        self.firstLineIndent = firstLineIndent
        self.pageNumberTop = pageNumberTop
        self.headingNumbering = headingNumbering
        self.numberLabel = numberLabel
        self.recipientLabel = recipientLabel
        self.recipientSeparator = recipientSeparator
        self.appendixNumbering = appendixNumbering
        self.endMark = endMark
        self.style = style
    }
}

extension FormProfile {
    /// The same form for a paper that goes with a report: smaller, so that a page holds more.
    var ofPaper: FormProfile {
        var form = self
        form.bodySize = min(bodySize, 13)
        form.headingSize = min(headingSize, 13)
        form.titleSize = min(titleSize, 14)
        form.subjectSize = min(subjectSize, 13)
        form.linePitch = min(linePitch, 14.5)
        form.paragraphSpacing = min(paragraphSpacing, 1)
        return form
    }

    /// Sizes of running text, in points, that a paper over its number of pages is tried in; a
    /// photocopy of anything smaller is hard to read.
    static let tighterSizes = [12.5, 12, 11.5, 11]

    /// Type and line pitch in proportion; titles keep theirs.
    func tightened(to size: Double) -> FormProfile {
        var form = self
        form.linePitch = linePitch * size / bodySize
        form.bodySize = size
        form.headingSize = min(headingSize, size)
        return form
    }
}
