// Text → libyaml's events, one at a time; owns the parser and the bytes it reads.
//
// `next()` is called until it gives `.streamEnd` or throws; after a throw it may not be called
// again. Both allocations are freed in deinit.

import CYAML

/// One event of a YAML stream.
struct YAMLEvent {
    enum Kind: Equatable {
        case scalar(String, isQuoted: Bool)
        case sequenceStart, sequenceEnd, mappingStart, mappingEnd
        case alias(String)
        case documentStart, documentEnd, streamStart, streamEnd
    }

    let kind: Kind
    let mark: YAMLMark
    var anchor: String?
    var tag: String?
}

struct YAMLEvents: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let bytes: UnsafeMutableBufferPointer<UInt8>

    init(_ text: String) {
        let utf8 = Array(text.utf8)
        bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, utf8.count))
        _ = bytes.initialize(from: utf8)
        parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        parser.initialize(to: yaml_parser_t())
        _ = yaml_parser_initialize(parser)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes.baseAddress, utf8.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
        bytes.deallocate()
    }

    /// The next event.
    mutating func next() throws(YAMLError) -> YAMLEvent {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { throw failure() }
        defer { yaml_event_delete(&event) }
        return read(event)
    }

    private func read(_ event: yaml_event_t) -> YAMLEvent {
        let mark = YAMLEvents.mark(event.start_mark)
        switch event.type {
        case YAML_SCALAR_EVENT: return scalar(event.data.scalar, mark)
        case YAML_ALIAS_EVENT:
            return YAMLEvent(kind: .alias(YAMLEvents.text(event.data.alias.anchor) ?? ""), mark: mark)
        case YAML_SEQUENCE_START_EVENT:
            let start = event.data.sequence_start
            return YAMLEvent(
                kind: .sequenceStart, mark: mark, anchor: YAMLEvents.text(start.anchor),
                tag: YAMLEvents.text(start.tag))
        case YAML_MAPPING_START_EVENT:
            let start = event.data.mapping_start
            return YAMLEvent(
                kind: .mappingStart, mark: mark, anchor: YAMLEvents.text(start.anchor),
                tag: YAMLEvents.text(start.tag))
        case YAML_SEQUENCE_END_EVENT: return YAMLEvent(kind: .sequenceEnd, mark: mark)
        case YAML_MAPPING_END_EVENT: return YAMLEvent(kind: .mappingEnd, mark: mark)
        case YAML_DOCUMENT_START_EVENT: return YAMLEvent(kind: .documentStart, mark: mark)
        case YAML_DOCUMENT_END_EVENT: return YAMLEvent(kind: .documentEnd, mark: mark)
        case YAML_STREAM_START_EVENT: return YAMLEvent(kind: .streamStart, mark: mark)
        // libyaml gives the empty event after the end of the stream.
        default: return YAMLEvent(kind: .streamEnd, mark: mark)
        }
    }

    private func scalar(
        _ scalar: yaml_event_s.__Unnamed_union_data.__Unnamed_struct_scalar, _ mark: YAMLMark
    ) -> YAMLEvent {
        let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        return YAMLEvent(
            kind: .scalar(
                String(decoding: bytes, as: UTF8.self),
                isQuoted: scalar.style != YAML_PLAIN_SCALAR_STYLE),
            mark: mark, anchor: YAMLEvents.text(scalar.anchor), tag: YAMLEvents.text(scalar.tag))
    }

    private func failure() -> YAMLError {
        let sentence = parser.pointee.problem.map { String(cString: $0) } ?? "unreadable"
        return YAMLError(YAMLEvents.mark(parser.pointee.problem_mark), .syntax(sentence))
    }

    private static func mark(_ mark: yaml_mark_t) -> YAMLMark {
        YAMLMark(line: mark.line + 1, column: mark.column + 1)
    }

    private static func text(_ bytes: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        bytes.map { String(cString: $0) }
    }
}
