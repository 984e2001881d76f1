// Is one frame between processes: named byte fields, length-prefixed.
//
// A frame is a 4-byte length (most significant first) and that many bytes; these are fields, each a
// 2-byte name length, the name, a 4-byte value length and the value. Names may repeat; the order
// counts.

/// A message over a pipe or the control socket.
public struct Message: Hashable, Sendable {
    /// One named value.
    public struct Field: Hashable, Sendable {
        public let name: String
        public let value: [UInt8]

        public init(name: String, value: [UInt8]) {
            self.name = name
            self.value = value
        }
    }

    public private(set) var fields: [Field] = []

    public init() {}

    /// Appends a text as UTF-8.
    public mutating func add(_ name: String, _ text: String) {
        fields.append(Field(name: name, value: Array(text.utf8)))
    }

    /// Appends a number in decimal.
    public mutating func add(_ name: String, _ number: Int) { add(name, String(number)) }

    /// Appends bytes as they are.
    public mutating func add(_ name: String, bytes: [UInt8]) {
        fields.append(Field(name: name, value: bytes))
    }

    /// The first value of that name.
    public func bytes(_ name: String) -> [UInt8]? { fields.first { $0.name == name }?.value }

    /// The first value of that name, if it is UTF-8.
    public func text(_ name: String) -> String? {
        bytes(name).flatMap { String(validating: $0, as: UTF8.self) }
    }

    /// The first value of that name, if it is a decimal integer.
    public func number(_ name: String) -> Int? { text(name).flatMap { Int($0) } }

    /// Every value of that name that is UTF-8, in order.
    public func texts(_ name: String) -> [String] {
        fields.filter { $0.name == name }
            .compactMap { String(validating: $0.value, as: UTF8.self) }
    }

    /// The body of a frame, without its leading length.
    public var body: [UInt8] {
        var bytes: [UInt8] = []
        for field in fields {
            let name = Array(field.name.utf8)
            bytes.append(UInt8(name.count >> 8 & 0xFF))
            bytes.append(UInt8(name.count & 0xFF))
            bytes += name
            bytes += Message.prefix(field.value.count)
            bytes += field.value
        }
        return bytes
    }

    /// Length and body.
    public var frame: [UInt8] {
        let body = body
        return Message.prefix(body.count) + body
    }

    /// Reads a body; nil when it is not made of whole fields.
    public init?(body: [UInt8]) {
        var rest = body[...]
        while !rest.isEmpty {
            guard let nameLength = Message.number(&rest, byteCount: 2),
                let name = Message.take(nameLength, &rest),
                let text = String(validating: name, as: UTF8.self),
                let length = Message.number(&rest, byteCount: 4),
                let value = Message.take(length, &rest)
            else { return nil }
            fields.append(Field(name: text, value: Array(value)))
        }
    }

    /// The length that the first 4 bytes of a frame tell.
    public static func length(_ prefix: some Sequence<UInt8>) -> Int {
        prefix.reduce(0) { $0 << 8 | Int($1) }
    }

    private static func prefix(_ count: Int) -> [UInt8] {
        stride(from: 24, through: 0, by: -8).map { UInt8(count >> $0 & 0xFF) }
    }

    private static func number(_ rest: inout ArraySlice<UInt8>, byteCount: Int) -> Int? {
        take(byteCount, &rest).map(length)
    }

    private static func take(_ count: Int, _ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard count <= rest.count else { return nil }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }
}
