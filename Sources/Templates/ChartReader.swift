// A ```bieu-do block → a chart.

import Facts
import YAML

struct ChartReader {
    let block: FencedBlock

    private static let keys = [
        "loai", "ten", "ma", "nhom", "nguon", "cao", "ty-trong", "ghi-chu",
        "goi-la",
    ]
    private static let forms = [
        "muc-tieu", "so-sanh", "nhom", "xep-hang", "xep-hang-diem", "chong", "duong", "bac-thang",
        "hai-ky", "co-cau",
    ]
    /// More parts of a whole than this are not compared at a glance.
    private static let mostParts = 4
    /// Millimetres; an A4 page leaves 250 between its margins.
    private static let heights = 30...220

    func read() -> ProseReader.Result {
        var fields = Fields(block: block, lines: block.content, known: ChartReader.keys)
        let form = fields.choice(fields.required("loai"), ChartReader.forms, .chartForm)
        let caption = fields.inlines(fields.required("ten"))
        let built = form.flatMap { self.form($0, &fields) }
        let source = fields.text(fields.optional("nguon"))
        let height = fields.decimal(fields.optional("cao"), in: ChartReader.heights)
        let notes = fields.inlineList(fields.optional("ghi-chu"))
        let anchor = fields.text(fields.optional("goi-la")).map(Folding.key)
        guard let caption, let built else { return ([], fields.flaws) }
        let chart = ChartSpec(
            caption: caption, form: built, source: source, height: height, notes: notes,
            anchor: anchor, place: block.place)
        return ([.chart(chart)], fields.flaws)
    }

    private func form(_ name: String, _ fields: inout Fields) -> ChartSpec.Form? {
        if fields.has("ty-trong"), name != "chong" {
            refuse("ty-trong", .keyNotFor("loai: chong"), &fields)
        }
        let isShare = fields.flag(fields.optional("ty-trong")) ?? false
        switch name {
        case "muc-tieu":
            return .targets(codes: fields.codes() ?? block.catalogue.indicatorCodes)
        case "xep-hang": return ranked(&fields)
        case "xep-hang-diem":
            for key in ["ma", "nhom"] where fields.has(key) {
                refuse(key, .keyNotFor("loai khác xep-hang-diem"), &fields)
            }
            return .rankedScores
        default: return several(name, isShare, &fields)
        }
    }

    private func ranked(_ fields: inout Fields) -> ChartSpec.Form? {
        guard let codes = required(&fields) else { return nil }
        guard codes.count == 1, let code = codes.first else {
            refuse(fields.has("ma") ? "ma" : "nhom", .oneCodeOnly, &fields)
            return nil
        }
        return .ranked(code: code)
    }

    /// Charts whose indicators share one axis.
    private func several(
        _ name: String, _ isShare: Bool, _ fields: inout Fields
    ) -> ChartSpec.Form? {
        guard let codes = required(&fields) else { return nil }
        checkUnits(codes, &fields)
        switch name {
        case "so-sanh": return .comparison(codes: codes)
        case "nhom": return .grouped(codes: codes)
        case "duong": return .lines(codes: codes)
        case "bac-thang": return .steps(codes: codes)
        case "hai-ky": return .slope(codes: codes)
        case "co-cau":
            checkStacking(codes, &fields)
            checkParts(codes, &fields)
            return .parts(codes: codes)
        default:
            checkStacking(codes, &fields)
            return .stacked(codes: codes, isShare: isShare)
        }
    }

    /// Nil, with a flaw, when no indicator is left to draw.
    private func required(_ fields: inout Fields) -> [String]? {
        guard fields.has("ma") || fields.has("nhom") else {
            fields.report([Flaw(.missingKey, "ma", at: block.place)])
            return nil
        }
        guard let codes = fields.codes(), !codes.isEmpty else { return nil }
        return codes
    }

    private func checkUnits(_ codes: [String], _ fields: inout Fields) {
        let units = codes.compactMap { block.catalogue.indicators[$0]?.unitOfMeasure }
        guard let first = units.first, let other = units.first(where: { $0 != first }) else {
            return
        }
        refuse(fields.has("ma") ? "ma" : "nhom", .unitsDiffer(first, other), &fields)
    }

    /// Parts of a stack are added up on the page; shares and scores have no sum.
    private func checkStacking(_ codes: [String], _ fields: inout Fields) {
        for code in codes {
            guard let indicator = block.catalogue.indicators[code],
                indicator.kind == .ratio || indicator.kind == .score
            else { continue }
            let place = fields.keyPlace(fields.has("ma") ? "ma" : "nhom")
            fields.report([Flaw(.notStackable, code, at: place)])
        }
    }

    private func checkParts(_ codes: [String], _ fields: inout Fields) {
        guard codes.count > ChartReader.mostParts else { return }
        let key = fields.has("ma") ? "ma" : "nhom"
        refuse(key, .tooManyParts(limit: ChartReader.mostParts), &fields)
    }

    private func refuse(_ key: String, _ problem: TemplateProblem, _ fields: inout Fields) {
        fields.report([Flaw(problem, key, at: fields.keyPlace(key))])
    }
}
