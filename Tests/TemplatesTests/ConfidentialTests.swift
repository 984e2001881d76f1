// Is the proof that a block naming no code does not ask for confidential figures.

import Facts
import Templates
import Testing

@Suite("Confidential figures are asked for by their code alone")
struct ConfidentialTests {
    private static let catalogue = Catalogue(
        indicators: [indicator("mo", level: 0), indicator("kin", level: 1)],
        groups: ["Chung"], judgementSections: [])

    private static func indicator(_ code: String, level: Int) -> Indicator {
        Indicator(
            code: code, name: code, shortName: code, unitOfMeasure: "người", decimals: 0,
            kind: .count, nature: .stock, overTime: .last, overUnits: .sum,
            direction: .neutral, group: "Chung", level: level, displayOrder: 1)
    }

    @Test(
        "A table of all indicators or of a group holds those of level 0; a named code is printed",
        arguments: [("", ["mo"]), ("nhom: Chung", ["mo"]), ("ma: [kin]", ["kin"])])
    func table(_ choice: String, _ expected: [String]) throws {
        let body = "```bang\nten: Thử\nhang: chi-tieu\n\(choice)\ncot: [tt, ten]\n```\n"
        guard case .table(let spec)? = try read(body).first,
            case .indicators(let codes) = spec.rows
        else {
            Issue.record("No table of indicators was read.")
            return
        }
        #expect(codes == expected)
    }

    @Test("A chart of all targets holds those of level 0")
    func chart() throws {
        let body = "```bieu-do\nten: Thử\nloai: muc-tieu\n```\n"
        guard case .chart(let spec)? = try read(body).first,
            case .targets(let codes) = spec.form
        else {
            Issue.record("No chart of targets was read.")
            return
        }
        #expect(codes == ["mo"])
    }

    private func read(_ body: String) throws -> [TemplateNode] {
        try TemplateReader(catalogue: ConfidentialTests.catalogue)
            .read(Sample.head + body, file: "thu.md").body
    }
}
