// Template + facts + form profile → the document tree, ready for layout.
//
// A pure function: the instant, the draft mark and everything else that could differ between two
// runs is given. Which sentence stands and which figure it prints is decided here, nowhere later.

public import Facts
import Periods
public import Templates

/// Writes one report.
public struct DocumentWriting: Sendable {
    /// What the paper says about its own standing.
    public enum Standing: Hashable, Sendable {
        /// Dự thảo lần n: numbered, in the prescribed italics.
        case draft(Int)
        /// Bản nháp: made for looking; a watermark and no number.
        case sketch
        /// The official issue.
        case issue
    }

    let template: Template
    let facts: FactSet
    let form: FormProfile
    let standing: Standing
    /// ISO 8601 with zone.
    let created: String

    /// Told in the file's keywords besides what the report is: "sổ cái 41:9f2c…".
    let remark: String
    /// Begins the foot of every page; nil for none.
    let pageCode: String?
    /// The name of an edition other than the report itself, told on every page.
    let edition: String?
    /// What issued reports said otherwise about figures that this one prints.
    let published: PublishedFigures
    /// The pages of the report on which each figure stands, for a paper that refers to them.
    let pages: [String: [Int]]

    public init(
        template: Template, facts: FactSet, form: FormProfile, standing: Standing, created: String,
        remark: String = "", pageCode: String? = nil, edition: String? = nil,
        published: PublishedFigures = .none, pages: [String: [Int]] = [:]
    ) {
        self.template = template
        self.facts = facts
        self.form = template.head.isPaper ? form.ofPaper : form
        self.standing = standing
        self.created = created
        self.remark = remark
        self.pageCode = pageCode
        self.edition = edition
        self.published = published
        self.pages = pages
    }

    /// The document; missing figures and judgements are visible in it, never dropped.
    public func document() -> Document {
        let scope = WritingScope(
            facts, pages: pages, spelling: form.style.spelling, wording: form.style.wording)
        let subject = InlineWriting(scope: scope).runs(template.head.subject)
        var body = BlockWriting(
            form: form, signature: template.head.isPaper ? nil : signature,
            reference: form.style.refersAppendix && !template.head.isPaper ? reference : nil,
            remarks: PublishedRemarks(
                published: published, facts: facts, wording: form.style.wording))
        body.write(template.body, in: scope)
        body.finish()
        let basis = template.head.basis.map { Block.basis(InlineWriting(scope: scope).runs($0)) }
        let documentType = FigureText.capitalised(template.head.documentType.lowercased())
        let plainSubject = subject.map(\.text).joined()
        var document = Document(
            form: form, front: front(subject), blocks: basis + body.blocks,
            pageMark: pageMark,
            watermark: standing == .sketch ? "BẢN NHÁP" : nil,
            pageCode: pageCode,
            title: "\(documentType) \(plainSubject)" + (edition.map { " (\($0))" } ?? ""),
            author: facts.committee.name, subject: template.head.name,
            keywords: [
                template.head.code, facts.committee.code, facts.period.period.key.description,
                remark,
            ].filter { !$0.isEmpty }.joined(separator: ", "),
            created: created)
        document.pageLimit = template.head.pageLimit
        return document
    }

    private func front(_ subject: [Run]) -> FrontMatter {
        let committee = facts.committee
        return FrontMatter(
            parentBody: committee.parentBody, issuingBody: committee.issuingBody,
            number: "\(form.numberLabel)\(openNumber)",
            placeAndDate: "\(committee.place), \(openDate)",
            draftMark: draftMark, circulation: form.style.circulation,
            documentType: template.head.documentType,
            subject: template.head.isPaper
                ? subject + (draftMark.map { [Run(" (\($0))")] } ?? []) : subject,
            isCompact: template.head.isPaper)
    }

    /// "       -BC/ĐUQS", with room for the clerk's pen.
    private var openNumber: String {
        Self.penSpace + form.style.sign(facts.committee.numberSuffix)
    }

    private var openDate: String {
        "ngày\(Self.penSpace)tháng\(Self.penSpace)năm " + String(created.prefix(4))
    }

    /// "(Kèm theo Báo cáo số       /BC-BCH ngày … của Ban CHPTKV 2)".
    private var reference: String {
        let type = FigureText.capitalised(template.head.documentType.lowercased())
        return "(Kèm theo \(type) số\(openNumber) \(openDate) của \(facts.committee.name))"
    }

    private var draftMark: String? {
        let draft: String? =
            switch standing {
            case .draft(let number): form.style.wording[.draftMark].filled("\(number)")
            case .sketch, .issue: nil
            }
        return DocumentWriting.joined([draft, edition])
    }

    private var pageMark: String? {
        DocumentWriting.joined([
            edition, facts.isIllustrative ? form.style.wording[.illustrative].filled() : nil,
        ])
    }

    private static func joined(_ marks: [String?]) -> String? {
        let marks = marks.compactMap(\.self)
        return marks.isEmpty ? nil : marks.joined(separator: " – ")
    }

    private var signature: Signature {
        let committee = facts.committee
        return Signature(
            signedFor: form.style.signingPrefix.respelled(committee.signedFor),
            post: form.style.signingPrefix.respelled(committee.signerPost),
            name: committee.signerName, recipients: committee.recipients)
    }

    /// Room for the clerk's pen: number and day are left blank (issuing rules).
    private static let penSpace = String(repeating: "\u{A0}", count: 7)
}
