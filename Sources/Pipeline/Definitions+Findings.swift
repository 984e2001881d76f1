// Definitions, committees, templates → what definitions ask for and the site does not have.

import Facts
import Obligations
import Templates

extension Definitions {
    /// One sentence per finding, by definition; empty when every definition can be carried out.
    /// A template that cannot be read is told where templates are checked.
    func findings(
        committees: [CommitteeEntry], templates: TemplateLibrary, catalogue: Catalogue
    ) throws -> [String] {
        let names = committees.map(\.code)
        let units = committees.flatMap(\.units)
        return entries.flatMap { entry in
            Definitions.finding(entry, templates, catalogue)
                + Definitions.unknown(entry, names: names, units: units)
        }
    }

    private static func finding(
        _ entry: DefinitionsFile.Entry, _ templates: TemplateLibrary, _ catalogue: Catalogue
    ) -> [String] {
        let code = entry.definition.template
        let known = templates.entries.map(\.code)
        guard let found = templates.entries.first(where: { $0.code == code }) else {
            return [sentence(entry.place(.template), "mẫu báo cáo", code, known)]
        }
        guard let wanted = periodKind(entry.definition.kind),
            let template = try? templates.template(found, catalogue: catalogue).template,
            !template.head.periodKinds.contains(wanted)
        else { return [] }
        return [
            "\(entry.place(.kind)): mẫu “\(code)” không dùng cho loại kỳ này; "
                + "xem khóa “ky” ở đầu mẫu"
        ]
    }

    /// Committees and units that no record knows.
    private static func unknown(
        _ entry: DefinitionsFile.Entry, names: [String], units: [String]
    ) -> [String] {
        var findings: [String] = []
        if case .listed(let codes) = entry.definition.committees {
            findings += codes.filter { !names.contains($0) }
                .map { sentence(entry.place(.committees), "cấp ủy", $0, names) }
        }
        if case .below(let unit) = entry.definition.committees, !units.contains(unit) {
            findings.append(
                "\(entry.place(.committees)): không có cấp ủy nào ở đơn vị “\(unit)” hoặc bên dưới"
                    + advice(unit, units))
        }
        return findings
            + entry.definition.recipients.filter { !names.contains($0) }
            .map { sentence(entry.place(.recipients), "cấp ủy", $0, names) }
    }

    private static func periodKind(
        _ kind: ReportDefinition.Kind
    ) -> TemplateHead.PeriodKind? {
        switch kind {
        case .year: .year
        case .half: .half
        case .quarter: .quarter
        case .onOrder: nil
        }
    }

    private static func sentence(
        _ place: String, _ kind: String, _ name: String, _ known: [String]
    ) -> String {
        "\(place): không có \(kind) “\(name)”" + advice(name, known)
    }

    private static func advice(_ name: String, _ known: [String]) -> String {
        Folding.nearest(to: name, among: known).map { "; có phải là “\($0)”?" }
            ?? "; sửa lại mã này"
    }
}
