// A node inside a configuration file → typed values, each refusal with file, line and column.

import Facts
import YAML

extension ConfigurationFile {
    /// Refuses a key of a mapping that the program does not know, with the nearest one it does.
    func refuseKeys(of node: YAMLNode, besides known: [String]) throws(PipelineError) {
        let pairs: [YAMLPair]
        do { pairs = try node.pairs() } catch { throw ConfigurationFile.refusal(path, error) }
        for pair in pairs where !known.contains(pair.key) {
            throw self.error(
                at: pair.keyMark, "khóa lạ “\(pair.key)”",
                ConfigurationFile.advice(pair.key, among: known))
        }
    }

    /// The value of a key of a mapping.
    func required(_ key: String, of node: YAMLNode) throws(PipelineError) -> YAMLNode {
        guard let value = node[key] else {
            throw error(at: node.mark, "thiếu khóa “\(key)”", "thêm khóa này")
        }
        return value
    }

    /// A scalar that is not empty and has no control characters, with its place.
    func markedText(_ node: YAMLNode) throws(PipelineError) -> (String, YAMLMark) {
        let text: String
        do { text = try node.filledText() } catch { throw ConfigurationFile.refusal(path, error) }
        guard text.utf8.allSatisfy({ $0 >= 0x20 }) else {
            throw error(at: node.mark, "có ký tự điều khiển", "viết lại trên một dòng")
        }
        return (text, node.mark)
    }

    /// The scalars of a list, or one scalar standing for a list of one, each with its place.
    func markedTexts(_ node: YAMLNode) throws(PipelineError) -> [(String, YAMLMark)] {
        if case .scalar = node { return node.isEmpty ? [] : [try markedText(node)] }
        let items: [YAMLNode]
        do { items = try node.items() } catch { throw ConfigurationFile.refusal(path, error) }
        var texts: [(String, YAMLMark)] = []
        for item in items { texts.append(try markedText(item)) }
        return texts
    }

    /// "có phải là …?", or everything that may stand there.
    static func advice(_ text: String, among known: [String]) -> String {
        Folding.nearest(to: text, among: known).map { "có phải là “\($0)”?" }
            ?? "dùng một trong: " + known.joined(separator: ", ")
    }
}
