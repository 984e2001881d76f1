// The lines between the first two `---` → what the template says about itself. Only empty lines may
// stand before them.

import Facts
import YAML

struct HeadReader {
    let catalogue: Catalogue
    let cut: CutText

    private static let keys = [
        "ma", "ten", "loai-van-ban", "trich-yeu", "can-cu", "ky", "lich-su", "co-cau", "giay-to",
        "so-trang", "goc",
    ]
    private static let historyLengths = 1...40
    private static let historyLength = 5
    private static let pageLimits = 1...40
    private static let maximumCodeLength = 60
    private static let originLength = 12

    struct Result {
        let head: TemplateHead?
        /// The first line of the body.
        let bodyStart: Int
        let flaws: [Flaw]
    }

    func read() -> Result {
        let start = cut.lines.firstIndex { !$0.allSatisfy(\.isWhitespace) } ?? 0
        let top = Place(line: start + 1, column: 1)
        guard start < cut.lines.count, HeadReader.isFence(cut.lines[start]) else {
            let text = start < cut.lines.count ? cut.source(of: cut.lines[start]) : ""
            return Result(head: nil, bodyStart: 1, flaws: [Flaw(.headMissing, text, at: top)])
        }
        guard let end = cut.lines.dropFirst(start + 1).firstIndex(where: HeadReader.isFence) else {
            let flaw = Flaw(.headUnclosed, "---", at: top)
            return Result(head: nil, bodyStart: cut.lines.count + 1, flaws: [flaw])
        }
        let block = FencedBlock(
            catalogue: catalogue, cut: cut, scope: .page, lines: (start + 1)...(end + 1))
        var fields = Fields(block: block, lines: block.content, known: HeadReader.keys)
        let head = head(&fields)
        return Result(head: head, bodyStart: end + 2, flaws: fields.flaws)
    }

    private static func isFence(_ line: String) -> Bool {
        line.hasPrefix("---") && line.dropFirst(3).allSatisfy { $0 == " " }
    }

    private func head(_ fields: inout Fields) -> TemplateHead? {
        let code = code(&fields)
        let name = fields.text(fields.required("ten"))
        let documentType = fields.text(fields.required("loai-van-ban"))
        let subject = fields.inlines(fields.required("trich-yeu"))
        let basis = fields.inlineList(fields.optional("can-cu"))
        let kinds = periodKinds(&fields)
        let length = fields.integer(fields.optional("lich-su"), in: HeadReader.historyLengths)
        let structure = fields.optional("co-cau").flatMap {
            fields.choice($0, StructureChoice.allCases.map(\.rawValue), .structure)
        }
        let isPaper = fields.flag(fields.optional("giay-to"))
        let limit = pageLimit(&fields, isPaper: isPaper ?? false)
        let origin = origin(&fields)
        guard let code, let name, let documentType, let subject else { return nil }
        return TemplateHead(
            code: code, name: name, documentType: documentType, subject: subject, basis: basis,
            periodKinds: kinds, historyLength: length ?? HeadReader.historyLength,
            structure: structure.flatMap(StructureChoice.init(rawValue:)) ?? .today,
            isPaper: isPaper ?? false, pageLimit: limit, origin: origin)
    }

    /// Only a paper may be set smaller to fit; the sizes of a report are those of its form.
    private func pageLimit(_ fields: inout Fields, isPaper: Bool) -> Int? {
        guard let node = fields.optional("so-trang") else { return nil }
        if !isPaper {
            let problem = TemplateProblem.keyNotFor("giay-to: có")
            fields.report([Flaw(problem, "so-trang", at: fields.keyPlace("so-trang"))])
        }
        return fields.integer(node, in: HeadReader.pageLimits)
    }

    /// As many digits as `sha256sum FILE | cut -c 1-12` prints.
    private func origin(_ fields: inout Fields) -> String? {
        guard let node = fields.optional("goc"), let text = fields.text(node) else { return nil }
        let digits = Array(text.utf8)
        let isDigest = digits.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
        guard isDigest, digits.count == HeadReader.originLength else {
            fields.report(.badOrigin, node)
            return nil
        }
        return text
    }

    /// The code names files: it is taken as typed, not folded.
    private func code(_ fields: inout Fields) -> String? {
        guard let node = fields.required("ma"), let code = fields.text(node) else { return nil }
        let isPlain = code.utf8.allSatisfy { byte in
            (97...122).contains(byte) || (48...57).contains(byte) || byte == 45
        }
        guard isPlain, code.utf8.count <= HeadReader.maximumCodeLength else {
            fields.report(.badCode, node)
            return nil
        }
        return code
    }

    private func periodKinds(_ fields: inout Fields) -> [TemplateHead.PeriodKind] {
        let known = TemplateHead.PeriodKind.allCases.map(\.rawValue)
        var kinds: [TemplateHead.PeriodKind] = []
        for item in fields.items(fields.required("ky")) {
            guard let name = fields.choice(item, known, .periodKind),
                let kind = TemplateHead.PeriodKind(rawValue: name)
            else { continue }
            if kinds.contains(kind) { fields.report(.repeatedValue, item) }
            kinds.append(kind)
        }
        return kinds
    }
}
