// Is how much a report tells: its level, which edition it is, and which editions go with it.

public import Obligations

/// What a report tells (mức nêu số liệu).
public struct Telling: Hashable, Sendable {
    /// One edition.
    public struct Edition: Hashable, Sendable {
        /// Ends the name of its file.
        public let code: String
        /// As printed on each page.
        public let name: String
        /// The highest level of confidentiality it tells.
        public let level: Int

        public init(code: String, name: String, level: Int) {
            self.code = code
            self.name = name
            self.level = level
        }
    }

    /// The highest level of confidentiality that is told; 0 is public.
    public let level: Int
    /// Nil for the report itself.
    public let edition: Edition?
    /// Editions to make with it.
    public let others: [Edition]
    /// Codes of templates whose papers go with it.
    public let companions: [String]

    /// What is public, and no other edition.
    public init() {
        self.init(level: 0, edition: nil, others: [])
    }

    public init(
        level: Int, edition: Edition?, others: [Edition], companions: [String] = []
    ) {
        self.level = level
        self.edition = edition
        self.others = others
        self.companions = companions
    }

    /// As a definition says.
    public init(_ definition: ReportDefinition) {
        self.init(
            level: definition.level, edition: nil,
            others: definition.editions.map {
                Edition(code: $0.code, name: $0.name, level: $0.level)
            }, companions: definition.companions)
    }

    /// One of the other editions by itself.
    public init(only edition: Edition) {
        self.init(level: edition.level, edition: edition, others: [])
    }

    /// Tells documents and inputs of different tellings apart; empty for what is public and alone.
    var mark: String {
        guard self != Telling() else { return "" }
        let editions = ([edition].compactMap(\.self) + others).map {
            "\($0.code)=\($0.level):\($0.name)"
        }
        return "do-mat \(level); \(editions.joined(separator: "; "))"
    }
}

extension ReportOrder {
    /// The same order for one of its other editions.
    package func edition(_ edition: Telling.Edition) -> ReportOrder {
        var order = ReportOrder(
            work: work, committee: committee, period: period, template: template,
            definition: definition, close: close, standing: standing, created: created,
            runHead: runHead, completeness: completeness, knownGaps: [], previousFigures: nil,
            reason: reason, telling: Telling(only: edition), published: published,
            leastCoverage: leastCoverage)
        order.wording = wording
        order.circulation = circulation
        return order
    }
}
