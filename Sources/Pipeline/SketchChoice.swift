// What a person named, or nothing → the definition or template that a sketch is made by.
//
// The daemon and a direct command choose by this one rule, so that they show the same report.

public import Obligations
public import Periods

/// What a sketch takes from a definition, or from nothing but a template.
public struct SketchChoice: Hashable, Sendable {
    /// The beginning of the file's name.
    public let code: String
    public let template: String
    public let completeness: Int
    public let leastCoverage: Int
    public let circulation: String?
    private let whole: Telling

    /// As a definition says.
    public init(_ definition: ReportDefinition) {
        code = definition.code
        template = definition.template
        completeness = definition.completeness
        leastCoverage = definition.leastCoverage
        circulation = definition.circulation
        whole = Telling(definition)
    }

    /// By nothing but a template.
    public init(template: String) {
        code = template
        self.template = template
        completeness = 0
        leastCoverage = ReportDefinition.usualCoverage
        circulation = nil
        whole = Telling()
    }

    /// By the definition or template named; without a name by the only definition that owes the
    /// period of this committee, and where none does by the only template for such periods.
    ///
    /// - Throws: `PipelineError.ambiguousDefinition` naming the choices; what the template's
    ///   search throws.
    public init(
        named name: String?, among definitions: [ReportDefinition], committee: CommitteeEntry?,
        period: PeriodKey, onlyTemplate: () throws -> String
    ) throws {
        if let name {
            self =
                definitions.first { $0.code == name }.map { SketchChoice($0) }
                ?? SketchChoice(template: name)
            return
        }
        let fitting = definitions.filter { definition in
            definition.owes(period) && (committee.map { definition.asks($0) } ?? false)
        }
        guard fitting.count < 2 else {
            throw PipelineError.ambiguousDefinition(
                period: period.description, choices: fitting.map(\.code))
        }
        self =
            try fitting.first.map { SketchChoice($0) }
            ?? SketchChoice(template: onlyTemplate())
    }
    /// What the sketch tells: the report itself without a name, else the edition of that name.
    ///
    /// - Throws: `PipelineError.unknownEdition` naming the definition's editions.
    public func telling(edition name: String?) throws(PipelineError) -> Telling {
        guard let name else { return Telling(level: whole.level, edition: nil, others: []) }
        guard let edition = whole.others.first(where: { $0.code == name }) else {
            throw .unknownEdition(name, of: code, known: whole.others.map(\.code))
        }
        return Telling(only: edition)
    }
}
