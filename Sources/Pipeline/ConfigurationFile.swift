// A YAML file with known keys → typed values, each refusal with file, line and column.

import Facts
import Glibc
import YAML

/// One configuration file being read.
struct ConfigurationFile {
    let path: String
    /// The whole text, for its digest.
    let source: String
    let root: YAMLNode

    init(path: String) throws(PipelineError) {
        try self.init(path: path, text: ConfigurationFile.read(path))
    }

    init(path: String, text: String) throws(PipelineError) {
        self.path = path
        source = text
        do {
            root = try YAMLReader().read(source)
        } catch {
            throw ConfigurationFile.refusal(path, error)
        }
    }

    /// A configuration that cannot be read is a mistake of the configuration, not of the machine.
    static func read(_ path: String) throws(PipelineError) -> String {
        do {
            return try Files.readText(path)
        } catch .file(_, _, let code) {
            throw .configuration(
                place: path, what: "không đọc được (\(String(cString: strerror(code))))",
                hint: "kiểm tra đường dẫn và quyền đọc")
        } catch .notAReadableFile {
            throw .configuration(
                place: path, what: "không phải là tệp thường hoặc quá lớn",
                hint: "chỉ rõ một tệp cấu hình")
        } catch {
            throw error
        }
    }

    /// Refuses a key the program does not know, with the nearest one it does.
    func refuseKeys(besides known: [String]) throws(PipelineError) {
        for pair in try pairs() where !known.contains(pair.key) {
            let nearest = Folding.nearest(to: pair.key, among: known)
            throw error(
                at: pair.keyMark, "khóa lạ “\(pair.key)”",
                nearest.map { "có phải là “\($0)”?" }
                    ?? "các khóa dùng được: " + known.joined(separator: ", "))
        }
    }

    func pairs() throws(PipelineError) -> [YAMLPair] {
        do { return try root.pairs() } catch { throw ConfigurationFile.refusal(path, error) }
    }

    func text(_ key: String) throws(PipelineError) -> String {
        let node = try required(key)
        let text: String
        do { text = try node.filledText() } catch { throw ConfigurationFile.refusal(path, error) }
        // The system would read a path up to its first NUL, and so another path.
        guard text.utf8.allSatisfy({ $0 >= 0x20 }) else {
            throw error(at: node.mark, "\(key): có ký tự điều khiển", "viết lại trên một dòng")
        }
        return text
    }

    func texts(_ key: String) throws(PipelineError) -> [String] {
        let node = try required(key)
        do { return try node.texts() } catch { throw ConfigurationFile.refusal(path, error) }
    }

    /// A scalar that `parse` understands.
    func value<Value>(
        _ key: String, expected: String, _ parse: (String) -> Value?
    ) throws(PipelineError) -> Value {
        let text = try text(key)
        guard let value = parse(text) else {
            throw error(
                at: try required(key).mark, "\(key): “\(text)” không dùng được",
                "cần \(expected)")
        }
        return value
    }

    func required(_ key: String) throws(PipelineError) -> YAMLNode {
        guard let node = root[key] else {
            throw error(at: root.mark, "thiếu khóa “\(key)”", "thêm khóa này")
        }
        return node
    }

    func error(at mark: YAMLMark, _ what: String, _ hint: String) -> PipelineError {
        .configuration(place: "\(path):\(mark)", what: what, hint: hint)
    }

    static func refusal(_ path: String, _ error: YAMLError) -> PipelineError {
        .configuration(
            place: "\(path):\(error.mark)", what: what(error.problem), hint: "sửa lại dòng này")
    }

    private static func what(_ problem: YAMLError.Problem) -> String {
        switch problem {
        case .syntax(let sentence): "không phải YAML đúng (\(sentence))"
        case .duplicateKey(let key, let first): "khóa “\(key)” viết hai lần (lần đầu ở \(first))"
        case .keyIsNotText: "khóa phải là chữ"
        case .anchor(let name), .alias(let name), .tag(let name):
            "không dùng được “\(name)” ở đây"
        case .severalDocuments: "chỉ được một phần, không có dòng --- thứ hai"
        case .tooDeep(let limit): "lồng nhau quá \(limit) lớp"
        case .tooLarge(let limit), .tooManyNodes(let limit): "dài quá giới hạn \(limit)"
        case .expected(let shape): "cần \(name(of: shape))"
        case .missingKey(let key): "thiếu khóa “\(key)”"
        case .unknownKey(let key, _): "khóa lạ “\(key)”"
        case .notOneOf(let text, let choices):
            "“\(text)” không phải một trong: \(choices.joined(separator: ", "))"
        case .outOfRange(let value, let range):
            "\(value) không nằm trong \(range.lowerBound)–\(range.upperBound)"
        }
    }

    private static func name(of shape: YAMLError.Shape) -> String {
        switch shape {
        case .text: "chữ"
        case .integer: "số nguyên"
        case .flag: "có hoặc không"
        case .list: "danh sách"
        case .mapping: "các cặp khóa: giá trị"
        }
    }
}
