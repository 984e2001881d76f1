// Is what a template says about itself.

public import Facts

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
    /// `co-cau`: the organisation on which earlier windows are told.
    public let structure: StructureChoice
    /// `giay-to`: a paper that goes with a report, without letterhead and signature.
    public let isPaper: Bool
    /// `so-trang`: the most pages a paper is to have; its type is set smaller to keep it.
    public let pageLimit: Int?
    /// `goc`: the beginning of the digest of the shipped template that this one was copied from.
    public let origin: String?

    /// Kinds of periods a template may be used for.
    public enum PeriodKind: String, CaseIterable, Sendable {
        case year = "nam"
        case half = "nua-nam"
        case quarter = "quy"
        case span = "giai-doan"
    }

    public init(
        code: String, name: String, documentType: String, subject: [TemplateInline],
        basis: [[TemplateInline]], periodKinds: [PeriodKind], historyLength: Int,
        structure: StructureChoice = .today, isPaper: Bool = false,
        pageLimit: Int? = nil, origin: String? = nil
    ) {
        self.code = code
        self.name = name
        self.documentType = documentType
        self.subject = subject
        self.basis = basis
        self.periodKinds = periodKinds
        self.historyLength = historyLength
        self.structure = structure
        self.isPaper = isPaper
        self.pageLimit = pageLimit
        self.origin = origin
    }
}
