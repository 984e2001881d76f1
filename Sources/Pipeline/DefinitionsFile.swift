// config/definitions/CODE.yaml → one definition, with the place of each of its keys.

import Facts
import Obligations
import Periods
import Records
import YAML

/// Reads one definition (quy định báo cáo).
struct DefinitionsFile {
    /// A definition and where its keys stand, for what only the records can refuse.
    struct Entry {
        let definition: ReportDefinition
        /// `file:line:column` of the values, by key.
        let places: [String: String]

        func place(_ key: Key) -> String { places[key.rawValue] ?? definition.code }
    }

    enum Key: String, CaseIterable {
        case code = "ma"
        case name = "ten"
        case template = "mau"
        case committees = "cap-uy"
        case calendar = "lich"
        case kind = "ky"
        case effectiveFrom = "hieu-luc-tu"
        case due = "han"
        case completeness = "du-so-lieu"
        case whenIncomplete = "khi-thieu"
        case approval = "phe-duyet"
        case recipients = "noi-nhan"
        case isOn = "bat"
        case level = "do-mat"
        case editions = "ban-khac"
        case companions = "kem"
        case leastCoverage = "du-de-so-sanh"
        case circulation = "luu-hanh"
    }

    let file: ConfigurationFile
    /// Names of the site's calendars.
    let calendars: [String]
    /// The calendar of a definition that names none.
    let siteCalendar: String

    init(path: String, calendars: [String], siteCalendar: String) throws(PipelineError) {
        file = try ConfigurationFile(path: path)
        self.calendars = calendars
        self.siteCalendar = siteCalendar
    }

    /// - Throws: `PipelineError.configuration` for the first key that is missing, unknown or wrong.
    func entry() throws(PipelineError) -> Entry {
        try file.refuseKeys(besides: Key.allCases.map(\.rawValue))
        let definition = ReportDefinition(
            code: try ownCode(), name: try file.text(Key.name.rawValue),
            template: try code(try node(.template)), committees: try committees(),
            calendar: file.root[Key.calendar.rawValue] == nil
                ? siteCalendar : try choice(.calendar, calendars.map { ($0, $0) }),
            kind: try choice(.kind, DefinitionsFile.kinds), effectiveFrom: try effectiveFrom(),
            dueWorkingDays: try number(.due, in: 0...250),
            completeness: try number(.completeness, in: 0...100),
            whenIncomplete: try choice(
                .whenIncomplete,
                ReportDefinition.WhenIncomplete.allCases.map { ($0.rawValue, $0) }),
            needsApproval: try choice(.approval, DefinitionsFile.flags),
            recipients: try codes(try node(.recipients)),
            isOn: try choice(.isOn, DefinitionsFile.flags), level: try level(),
            editions: try editions(),
            leastCoverage: file.root[Key.leastCoverage.rawValue] == nil
                ? ReportDefinition.usualCoverage : try number(.leastCoverage, in: 0...100),
            companions: try file.root[Key.companions.rawValue].map { node throws(PipelineError) in
                try codes(node)
            } ?? [],
            circulation: try circulation())
        return Entry(definition: definition, places: places)
    }

    private var places: [String: String] {
        guard case .mapping(let pairs, _) = file.root else { return [:] }
        return pairs.reduce(into: [:]) { $0[$1.key] = "\(file.path):\($1.value.mark)" }
    }

    private func node(_ key: Key) throws(PipelineError) -> YAMLNode {
        try file.required(key.rawValue)
    }
}

extension DefinitionsFile {
    /// The code is the file's name, so that a site's own file hides exactly the shipped one.
    private func ownCode() throws(PipelineError) -> String {
        let node = try node(.code)
        let code = try code(node)
        let name = file.path.split(separator: "/").last?.dropLast(".yaml".count) ?? ""
        guard code == name else {
            throw file.error(
                at: node.mark, "ma: “\(code)” khác tên tệp",
                "mã phải giống tên tệp: “\(name)”")
        }
        return code
    }

    func code(_ node: YAMLNode) throws(PipelineError) -> String {
        let (text, mark) = try file.markedText(node)
        return try code(text, mark)
    }

    private func code(_ text: String, _ mark: YAMLMark) throws(PipelineError) -> String {
        let bytes = Array(text.utf8)
        let isPlain = bytes.allSatisfy {
            (48...57).contains($0) || (97...122).contains($0) || $0 == UInt8(ascii: "-")
        }
        guard isPlain, (1...32).contains(bytes.count), bytes[0] != UInt8(ascii: "-") else {
            throw file.error(
                at: mark, "“\(text)” không phải là mã",
                "mã gồm 1 đến 32 chữ thường không dấu, chữ số, gạch nối, không bắt đầu bằng "
                    + "gạch nối")
        }
        return text
    }

    /// Codes, none of them twice.
    func codes(_ node: YAMLNode) throws(PipelineError) -> [String] {
        var codes: [String] = []
        for (text, mark) in try file.markedTexts(node) {
            let code = try code(text, mark)
            guard !codes.contains(code) else {
                throw file.error(at: mark, "“\(code)” viết hai lần", "bỏ một lần")
            }
            codes.append(code)
        }
        return codes
    }

    private func committees() throws(PipelineError) -> ReportDefinition.Committees {
        let node = try node(.committees)
        if case .scalar = node {
            return try choice(.committees, [("tat-ca", .all), ("cum", .clusters)])
        }
        try file.refuseKeys(of: node, besides: DefinitionsFile.choosers)
        guard case .mapping(let pairs, _) = node, let pair = pairs.first, pairs.count == 1 else {
            throw file.error(
                at: node.mark, "cap-uy: cần đúng một cách chọn",
                "dùng một trong: tat-ca, cum, " + DefinitionsFile.choosers.joined(separator: ", "))
        }
        switch pair.key {
        case "cap": return .level(try level(pair.value))
        case "duoi": return .below(unit: try code(pair.value))
        default: return .listed(try listed(pair.value))
        }
    }

    private func listed(_ node: YAMLNode) throws(PipelineError) -> [String] {
        let codes = try codes(node)
        guard !codes.isEmpty else {
            throw file.error(
                at: node.mark, "danh-sach: không có cấp ủy nào", "ghi ít nhất một mã cấp ủy")
        }
        return codes
    }

    /// `tỉnh`, `khu vực` or as the records store it: `tinh`, `khu-vuc`.
    private func level(_ node: YAMLNode) throws(PipelineError) -> String {
        let (text, mark) = try file.markedText(node)
        let level = Folding.key(text)
        guard RecordsReader.levels.contains(level) else {
            throw file.error(
                at: mark, "cap: không có cấp “\(text)”",
                ConfigurationFile.advice(text, among: RecordsReader.levels))
        }
        return level
    }

    private func effectiveFrom() throws(PipelineError) -> Day? {
        let key = Key.effectiveFrom.rawValue
        guard file.root[key] != nil else { return nil }
        return try file.value(key, expected: "một ngày như 01/01/2026") { Day(text: $0) }
    }

    private func number(_ key: Key, in range: ClosedRange<Int>) throws(PipelineError) -> Int {
        try number(try node(key), in: range)
    }

    func number(_ node: YAMLNode, in range: ClosedRange<Int>) throws(PipelineError) -> Int {
        do {
            return try node.integer(in: range)
        } catch {
            throw ConfigurationFile.refusal(file.path, error)
        }
    }

    private func choice<Value>(
        _ key: Key, _ choices: [(String, Value)]
    ) throws(PipelineError) -> Value {
        let (text, mark) = try file.markedText(try node(key))
        guard let choice = choices.first(where: { $0.0 == text }) else {
            throw file.error(
                at: mark, "\(key.rawValue): “\(text)” không dùng được",
                ConfigurationFile.advice(text, among: choices.map(\.0)))
        }
        return choice.1
    }

    private static let choosers = ["danh-sach", "cap", "duoi"]
    private static let flags = [("có", true), ("không", false)]

    private static let kinds: [(String, ReportDefinition.Kind)] = [
        ("nam", .year), ("6-thang-dau-nam", .half(1)), ("6-thang-cuoi-nam", .half(2)),
        ("quy-1", .quarter(1)), ("quy-2", .quarter(2)), ("quy-3", .quarter(3)),
        ("quy-4", .quarter(4)), ("theo-chi-thi", .onOrder),
    ]
}
