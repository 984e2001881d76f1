// Is an order for one report with nothing left to decide, and the answer to it.

public import Digests
public import Obligations
public import Periods

/// Everything that makes one report what it is, besides the site it is rendered from.
public struct ReportOrder: Hashable, Sendable {
    /// How far to go.
    public enum Work: String, Hashable, Sendable {
        /// Only look what is missing: no pages.
        case assess
        /// A paper of what is missing ahead of the close, and nothing else.
        case rehearse
        case render
    }

    /// What the paper says about its own standing.
    public enum Standing: Hashable, Sendable {
        case sketch
        case draft(Int)
        case issue(revision: Int)
    }

    public let work: Work
    public let committee: String
    /// Bound to its calendar.
    public let period: String
    /// The template's code.
    public let template: String
    /// The definition's code: the beginning of the file's name.
    public let definition: String
    public let close: Day
    public let standing: Standing
    /// The instant printed into the file.
    public let created: Instant
    /// The ledger's head printed into the file's metadata; empty where there is no ledger.
    public let runHead: String
    /// Per cent of the expected units that must have reported.
    public let completeness: Int
    /// Gaps known outside the records: no approval, a doubtful clock.
    public let knownGaps: [Gap]
    /// The figures of the draft or revision before, as its `.figures` file holds them.
    public let previousFigures: [UInt8]?
    /// Why a revision is made; printed over its table of changed figures.
    public let reason: String
    /// What is told, and in which further editions.
    public let telling: Telling
    /// Per cent of the expected units below which nothing is said of a trend or a rank.
    public let leastCoverage: Int
    /// What was issued about earlier periods, which the report is held against.
    public let published: [PublishedReport]
    /// How the words of an issue differ from the shipped ones, for printing it again; nil for the
    /// words of today.
    public var wording: [String]?
    /// The definition's line of circulation in place of the form's; empty for none at all.
    public var circulation: String?
    /// Numbered copies of the report as it is kept, and nothing else; nil for the report itself.
    public var copies: CopyRun?

    public init(
        work: Work, committee: String, period: String, template: String, definition: String,
        close: Day, standing: Standing, created: Instant, runHead: String, completeness: Int,
        knownGaps: [Gap], previousFigures: [UInt8]?, reason: String,
        telling: Telling = Telling(), published: [PublishedReport] = [],
        leastCoverage: Int = ReportDefinition.usualCoverage
    ) {
        self.work = work
        self.committee = committee
        self.period = period
        self.template = template
        self.definition = definition
        self.close = close
        self.standing = standing
        self.created = created
        self.runHead = runHead
        self.completeness = completeness
        self.knownGaps = knownGaps
        self.previousFigures = previousFigures
        self.reason = reason
        self.telling = telling
        self.published = published
        self.leastCoverage = leastCoverage
    }

    /// `COMMITTEE/PERIOD/DEFINITION-r0`, `…-du-thao-2`, `…-ban-nhap`, of an edition `…-r0-rut-gon`:
    /// a path without its ending.
    public var name: String {
        let mark =
            switch standing {
            case .sketch: "ban-nhap"
            case .draft(let number): "du-thao-\(number)"
            case .issue(let revision): "r\(revision)"
            }
        let edition = telling.edition.map { "-" + $0.code } ?? ""
        return "\(committee)/\(period)/\(definition)-\(mark)\(edition)"
    }
}

/// One thing that is missing or wrong in a report (việc còn thiếu).
public struct Gap: Hashable, Sendable {
    /// What is missing, in Vietnamese.
    public let what: String
    /// Who owes it, in Vietnamese; empty when nobody in particular.
    public let who: String
    /// An official issue must wait for it.
    public let isBlocking: Bool
    /// A recorded figure to look at again, and nothing that is missing.
    public let isFinding: Bool

    public init(what: String, who: String, isBlocking: Bool, isFinding: Bool = false) {
        self.what = what
        self.who = who
        self.isBlocking = isBlocking
        self.isFinding = isFinding
    }
}

/// What a report was made from, by digest.
public struct ReportInputs: Hashable, Sendable {
    /// Number and digest of the generation of records.
    public let generation: Int
    public let snapshot: Digest
    public let template: Digest
    public let form: Digest
    public let fonts: Digest
    /// `baocao 0.3.0; cairo 1.16.0; pango 1.50.12; sqlite 3.40.1`.
    public let program: String

    public init(
        generation: Int, snapshot: Digest, template: Digest, form: Digest, fonts: Digest,
        program: String
    ) {
        self.generation = generation
        self.snapshot = snapshot
        self.template = template
        self.form = form
        self.fonts = fonts
        self.program = program
    }
}

/// A finished file.
public struct FinishedFile: Hashable, Sendable {
    /// The order's name with its ending: `…-r0.pdf`, `…-du-thao-2-con-thieu.pdf`.
    public let name: String
    public let bytes: [UInt8]
    public let pageCount: Int
    /// Code of the edition it is; nil for the report and the papers that go with it.
    public let edition: String?

    public init(name: String, bytes: [UInt8], pageCount: Int, edition: String? = nil) {
        self.name = name
        self.bytes = bytes
        self.pageCount = pageCount
        self.edition = edition
    }
}

/// What came of an order.
public struct ReportAnswer: Hashable, Sendable {
    /// Everything missing, blocking first.
    public let gaps: [Gap]
    public let inputs: ReportInputs
    /// Nil when only assessed.
    public let report: FinishedFile?
    /// The figures as printed, for the next list of changes; empty when only assessed.
    public let figures: [UInt8]
    /// List of gaps (`-con-thieu`), list of changes (`-thay-doi`), further editions.
    public let papers: [FinishedFile]

    public init(
        gaps: [Gap], inputs: ReportInputs, report: FinishedFile?, figures: [UInt8],
        papers: [FinishedFile]
    ) {
        self.gaps = gaps
        self.inputs = inputs
        self.report = report
        self.figures = figures
        self.papers = papers
    }

    /// Nothing that is missing keeps an official issue back.
    public var isReady: Bool { !gaps.contains(where: \.isBlocking) }
}
