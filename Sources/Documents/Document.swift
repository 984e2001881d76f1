// Is an unpaginated report: what stands where in the reading order, without any position.

/// A report before pagination.
public struct Document: Hashable, Sendable {
    public private(set) var form: FormProfile
    public let front: FrontMatter
    public let blocks: [Block]
    /// Printed small on every page when set: "số liệu minh họa".
    public let pageMark: String?
    /// Drawn large and light behind the text of a "bản nháp"; nil on drafts and issues.
    public let watermark: String?
    /// Printed small at the foot of every page with its number, "26H1-L2-7K · tr. 9/24"; nil on
    /// official issues.
    public let pageCode: String?
    /// "Bản số 07/60" at the top of every page of a numbered copy; nil on everything else.
    public var copyMark: String?
    /// The most pages it is to have; nil for as many as it takes.
    public var pageLimit: Int?
    public let title: String
    public let author: String
    public let subject: String
    public let keywords: String
    /// ISO 8601 instant with zone.
    public let created: String

    public init(
        form: FormProfile, front: FrontMatter, blocks: [Block], pageMark: String?,
        watermark: String?, pageCode: String? = nil, title: String, author: String,
        subject: String, keywords: String, created: String
    ) {
        self.form = form
        self.front = front
        self.blocks = blocks
        self.pageMark = pageMark
        self.watermark = watermark
        self.pageCode = pageCode
        self.title = title
        self.author = author
        self.subject = subject
        self.keywords = keywords
        self.created = created
    }
}

extension Document {
    /// The same document in smaller and smaller type, for one that is longer than it is to be.
    public var tighter: [Document] {
        FormProfile.tighterSizes.filter { $0 < form.bodySize }.map { size in
            var document = self
            document.form = form.tightened(to: size)
            return document
        }
    }
}
