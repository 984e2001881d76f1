// The files of examples/ca-nuoc-2025 → who stood under whom, and who took over from whom.
//
// Lines are split at commas and days compared as texts: nothing here knows how the product reads a
// file or follows a succession, so that a mistake of one does not hide a mistake of the other.

import FoundationEssentials

/// The committed rows.
struct CountryRows {
    struct Version {
        let unit: String
        let first: String
        let last: String
        let name: String
        let level: String
        let parent: String

        func holds(on day: String) -> Bool { first <= day && (last.isEmpty || day <= last) }
    }

    struct Step {
        let from: String
        let to: String
        let day: String
        /// All of `from` went to `to`.
        let isWhole: Bool
    }

    let versions: [Version]
    /// Steps from one unit to another; a renaming in place and an end without a successor move
    /// nothing.
    let steps: [Step]

    static let folder =
        #filePath.split(separator: "/").dropLast(3)
        .reduce(into: "") { $0 += "/" + $1 } + "/examples/ca-nuoc-2025"

    init() throws {
        versions = try CountryRows.cells(of: "don_vi_phien_ban").map {
            Version(
                unit: $0[0], first: $0[1], last: $0[2], name: $0[3], level: $0[5], parent: $0[6])
        }
        steps = try CountryRows.cells(of: "ke_thua").filter { !$0[1].isEmpty && $0[0] != $0[1] }
            .map {
                Step(
                    from: $0[0], to: $0[1], day: $0[3],
                    isWhole: $0[2] == "sap-nhap" || $0[4] == "1/1")
            }
    }

    private static func cells(of table: String) throws -> [[String]] {
        let text = try String(contentsOfFile: "\(folder)/\(table).csv", encoding: .utf8)
        return text.split(separator: "\n").dropFirst().map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
    }
}

/// The organisation on one day.
struct CountryDay {
    let day: String
    let versions: [String: CountryRows.Version]
    private let children: [String: [String]]

    init(_ rows: CountryRows, on day: String) {
        let holding = rows.versions.filter { $0.holds(on: day) }
        self.day = day
        self.versions = Dictionary(
            holding.map { ($0.unit, $0) }, uniquingKeysWith: { first, _ in first })
        self.children = Dictionary(grouping: holding, by: \.parent).mapValues { $0.map(\.unit) }
    }

    func units(of level: String) -> [String] {
        versions.values.filter { $0.level == level }.map(\.unit).sorted()
    }

    /// Units with nothing below them: communes, and island districts without communes.
    var reporters: [String] {
        versions.keys.filter { children[$0] == nil }.sorted()
    }

    /// The units at the bottom under a unit, or itself.
    func reporters(under unit: String) -> [String] {
        guard let below = children[unit] else { return [unit] }
        return below.flatMap(reporters(under:))
    }
}

/// What units were before, as the notes on the domain have it (section 5, consequence 4).
struct CountryLineage {
    private let arrivals: [String: [CountryRows.Step]]
    private let departures: [String: [CountryRows.Step]]

    init(_ rows: CountryRows) {
        arrivals = Dictionary(grouping: rows.steps, by: \.to)
        departures = Dictionary(grouping: rows.steps, by: \.from)
    }

    /// The units that together were on the earlier day what the unit is on the later one; nil when
    /// like cannot be set against like.
    func forebears(of unit: String, from earlier: CountryDay, to later: String) -> [String]? {
        let came = (arrivals[unit] ?? []).filter { $0.day > earlier.day && $0.day <= later }
        guard !came.isEmpty else { return earlier.versions[unit] == nil ? nil : [unit] }
        let isLike = came.allSatisfy { step in
            step.isWhole && earlier.versions[step.from] != nil
                && departures[step.from]?.count == 1
        }
        return isLike && earlier.versions[unit] == nil ? came.map(\.from).sorted() : nil
    }

    /// Successors of a unit, when only parts of it went over.
    func isSplit(_ unit: String) -> Bool { departures[unit]?.contains { !$0.isWhole } ?? false }
}
