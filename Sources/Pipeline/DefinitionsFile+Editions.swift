// The optional keys of a definition about who may see the report → its level, its further editions
// and its line of circulation.

import Facts
import Obligations
import YAML

extension DefinitionsFile {
    /// Levels of confidentiality, as the records have them.
    private static let levels = 0...3
    private static let editionKeys = ["ma", "ten", "do-mat", "noi-nhan"]

    /// Without the key only what is public is told.
    func level() throws(PipelineError) -> Int {
        guard let node = file.root[Key.level.rawValue] else { return 0 }
        return try number(node, in: DefinitionsFile.levels)
    }

    /// Without the key there is no edition but the report itself.
    func editions() throws(PipelineError) -> [ReportEdition] {
        guard let node = file.root[Key.editions.rawValue] else { return [] }
        let items: [YAMLNode]
        do { items = try node.items() } catch { throw ConfigurationFile.refusal(file.path, error) }
        var editions: [ReportEdition] = []
        for item in items {
            let edition = try edition(item)
            guard !editions.contains(where: { $0.code == edition.code }) else {
                throw file.error(
                    at: item.mark, "ban-khac: hai bản cùng mã “\(edition.code)”", "đổi một mã")
            }
            editions.append(edition)
        }
        return editions
    }

    /// `không` for no line whatever the form has; without the key the form decides.
    func circulation() throws(PipelineError) -> String? {
        guard let node = file.root[Key.circulation.rawValue] else { return nil }
        let (text, mark) = try file.markedText(node)
        guard text.count <= DefinitionsFile.longestCirculation else {
            throw file.error(
                at: mark, "luu-hanh: dài quá \(DefinitionsFile.longestCirculation) ký tự",
                "viết một dòng ngắn như “Tài liệu hội nghị”, hoặc “không” để không in")
        }
        return Folding.key(text) == "khong" ? "" : text
    }

    /// Characters: two lines of the letterhead's left half in capitals.
    private static let longestCirculation = 60

    private func edition(_ node: YAMLNode) throws(PipelineError) -> ReportEdition {
        try file.refuseKeys(of: node, besides: DefinitionsFile.editionKeys)
        let code = try code(try file.required("ma", of: node))
        guard !DefinitionsFile.papers.contains(code) else {
            throw file.error(
                at: node.mark, "ban-khac: mã “\(code)” là tên của một giấy tờ kèm theo",
                "đặt mã khác, chẳng hạn rut-gon")
        }
        let name = try file.markedText(try file.required("ten", of: node)).0
        let level = try number(
            try file.required("do-mat", of: node), in: DefinitionsFile.levels)
        return ReportEdition(
            code: code, name: name, level: level,
            recipients: try codes(try file.required("noi-nhan", of: node)))
    }

    /// Endings of the names of papers that go with a report.
    private static let papers = ["con-thieu", "thay-doi", "to-thay"]
}
