// Is the set of templates that are shipped, read as a site would read them.

import Facts
import Templates
import Testing

@Suite struct ShippedTests {
    @Test(
        "A shipped template of every record set names no indicator",
        arguments: [
            "giai-doan", "chi-tieu-nghi-quyet", "cum-thi-dua", "chuyen-de-dqtv",
            "tien-do-nghi-quyet",
        ])
    func generic(_ code: String) throws {
        let template = try ShippedTests.read(code, Illustrative.empty)
        #expect(template.head.code == code)
        #expect(ShippedTests.judgements(template.body).contains("mo-dau"))
    }

    @Test(
        "The illustrative province's own template has its tables, charts and annexes",
        arguments: ["so-ket-6-thang", "tong-ket-nam"])
    func province(_ code: String) throws {
        let template = try ShippedTests.read(
            code, Illustrative.catalogue, in: "examples/tinh-minh-hoa/templates")
        #expect(template.head.code == code)
        let nodes = ShippedTests.flat(template.body)
        var forms: Set<String> = []
        var counts = [0, 0, 0]
        for node in nodes {
            switch node {
            case .table: counts[0] += 1
            case .chart(let chart):
                counts[1] += 1
                forms.insert(String("\(chart.form)".prefix { $0 != "(" }))
            case .annex: counts[2] += 1
            default: continue
            }
        }
        #expect(counts[0] >= 8)
        #expect(counts[1] >= 4)
        #expect(forms.count >= 4)
        #expect(counts[2] >= 5)
    }

    @Test(
        "A review prints what nobody wrote as missing: its shortcomings always stand",
        arguments: [
            "so-ket-6-thang", "tong-ket-nam", "cum-thi-dua", "giai-doan", "chuyen-de-dqtv",
            "tien-do-nghi-quyet",
        ])
    func shortcomings(_ code: String) throws {
        let template = try ShippedTests.read(code, Illustrative.catalogue)
        let always = template.body.compactMap { node in
            if case .judgement(let section, _) = node { section } else { nil }
        }
        #expect(always.contains("han-che"))
        #expect(always.contains("phuong-huong"))
    }

    private static func read(
        _ code: String, _ catalogue: Catalogue, in folder: String = "templates"
    ) throws -> Template {
        let text = try Repository.text("\(folder)/\(code).md")
        return try TemplateReader(catalogue: catalogue).read(text, file: "\(code).md")
    }

    private static func judgements(_ nodes: [TemplateNode]) -> [String] {
        flat(nodes).compactMap { node in
            if case .judgement(let section, _) = node { section } else { nil }
        }
    }

    /// Every node, those inside conditions and repeats too.
    private static func flat(_ nodes: [TemplateNode]) -> [TemplateNode] {
        nodes.flatMap { node in
            switch node {
            case .condition(_, let then, let otherwise): flat(then) + flat(otherwise)
            case .loop(_, let body, let whenEmpty): flat(body) + flat(whenEmpty)
            default: [node]
            }
        }
    }
}
