// Is what the families of forms (Đảng, Nhà nước, quân sự) do each in its own way, as data.
//
// Everything here is a key of the profile with the Party's habit as its default, so that profiles
// written before a key existed print as they did.

/// The choices of a form beyond its margins and sizes. Lengths in points.
public struct FormStyle: Hashable, Sendable {
    /// What stands below a line of the head, centred.
    public enum Closing: Hashable, Sendable {
        /// "*" or "-----".
        case text(String)
        /// A solid rule, as a share of the line's length: 0.4.
        case rule(Double)
        case none
    }

    /// How the recipients' label looks.
    public enum LabelLook: String, CaseIterable, Hashable, Sendable {
        case underlined = "gach-chan"
        case boldItalic = "dam-nghieng"
    }

    /// "Độc lập - Tự do - Hạnh phúc" under the banner; nil where there is none.
    public var motto: String?
    public var mottoSize = 14.0
    /// Nil: as the names of the bodies.
    public var numberSize: Double?
    /// Nil: as the names of the bodies.
    public var placeSize: Double?
    /// Between the blank for the number and the sign of the document: "Số   -BC/…", "Số:   /BC-…".
    public var numberJoint = "-"
    public var underIssuer = Closing.text("*")
    public var underSubject = Closing.text("-----")
    /// Height kept empty under the number for the secrecy stamp: 9 mm.
    public var stampHeight = 9 * 72 / 25.4
    /// Draws a thin frame where the stamp is to be put.
    public var framesStamp = false
    /// "TÀI LIỆU HỘI NGHỊ"; nil for none.
    public var circulation: String?
    /// HD 36: circulation in capitals, 12, bold.
    public var circulationSize = 12.0
    public var basisIsItalic = false
    public var basisHasDash = true
    public var signingPrefix = SigningPrefix.asWritten
    public var postIsBold = false
    /// Nil: as the names of the bodies.
    public var recipientLabelSize: Double?
    public var recipientLabelLook = LabelLook.underlined
    public var appendixLabel = "PHỤ LỤC"
    /// "(Kèm theo Báo cáo số … của …)" under the title of each appendix.
    public var refersAppendix = false
    /// Official pages carry the short code that drafts do.
    public var codesOfficialPages = false
    public var spelling = HouseSpelling.asWritten
    /// The words of the program; no part of the form's file, but pinned with it.
    public var wording = HouseWording.standard

    /// As HD 36-HD/VPTW has it.
    public init() {}

    /// What stands after the number: "-BC/ĐUQS" in the Party's papers. Where a stroke follows the
    /// number no second one may: "/BC-ĐUQS", also for a committee that wrote its sign as the Party
    /// does.
    func sign(_ suffix: String) -> String {
        let isStroke = numberJoint == "/"
        return numberJoint + (isStroke ? String(suffix.map { $0 == "/" ? "-" : $0 }) : suffix)
    }
}

extension FormProfile {
    public var numberSize: Double { style.numberSize ?? letterheadSize }
    public var placeSize: Double { style.placeSize ?? letterheadSize }
    public var recipientLabelSize: Double { style.recipientLabelSize ?? letterheadSize }
}
