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
        let missing = entry.definition.companions.filter { !known.contains($0) }
        guard missing.isEmpty else {
            return missing.map { sentence(entry.place(.companions), "mẫu giấy tờ", $0, known) }
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
            + entry.definition.editions.flatMap(\.recipients).filter { !names.contains($0) }
            .map { sentence(entry.place(.editions), "cấp ủy", $0, names) }
            + overtold(entry)
    }

    /// An edition that tells more than the report, and a copy of the report beside an edition that
    /// is meant to tell less.
    private static func overtold(_ entry: DefinitionsFile.Entry) -> [String] {
        let definition = entry.definition
        return definition.editions.flatMap { edition -> [String] in
            let place = entry.place(.editions)
            var findings: [String] = []
            if edition.level >= definition.level {
                findings.append(
                    "\(place): bản “\(edition.code)” có độ mật \(edition.level), không thấp hơn "
                        + "báo cáo (\(definition.level)); hạ do-mat của bản này hoặc bỏ bản này")
            }
            for code in edition.recipients where definition.recipients.contains(code) {
                findings.append(
                    "\(place): “\(code)” nhận cả báo cáo lẫn bản “\(edition.code)”; bỏ một chỗ")
            }
            return findings
        }
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
