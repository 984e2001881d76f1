// Arguments of `copies` → how many copies, which of them now, and who receives each.

/// What a person asked for.
struct CopyRequest {
    /// All copies there are.
    let count: Int
    /// The numbers to make now.
    let numbers: Range<Int>
    /// Who receives copy 1, 2, …; at most `count`.
    let recipients: [String]
    let edition: String?

    /// A conference hall holds no more, and a printer's tray neither.
    static let most = 500

    /// `count`, `recipients` (a line a recipient, "name" or "name;how many"), `only`, `edition`.
    init(_ request: ActRequest) throws(IssuingError) {
        recipients = try CopyRequest.recipients(request.optional("recipients") ?? "")
        let asked = try CopyRequest.number("count", request)
        guard let total = asked ?? (recipients.isEmpty ? nil : recipients.count) else {
            throw .missingArgument(verb: request.verb, name: "count")
        }
        guard total >= recipients.count else {
            throw .badArgument(
                name: "count", value: String(total),
                expected: "ít nhất \(recipients.count) bản, theo danh sách nơi nhận")
        }
        count = total
        if let only = try CopyRequest.number("only", request) {
            guard only <= total else {
                throw .badArgument(
                    name: "only", value: String(only), expected: "một số từ 1 đến \(total)")
            }
            numbers = only..<(only + 1)
        } else {
            numbers = 1..<(total + 1)
        }
        edition = request.optional("edition")
    }

    private static func number(
        _ name: String, _ request: ActRequest
    ) throws(IssuingError) -> Int? {
        guard let text = request.optional(name) else { return nil }
        guard let number = Int(text), (1...most).contains(number) else {
            throw .badArgument(name: name, value: text, expected: "một số từ 1 đến \(most)")
        }
        return number
    }

    /// A name for each copy, in order.
    private static func recipients(_ text: String) throws(IssuingError) -> [String] {
        var names: [String] = []
        for (index, line) in text.split(whereSeparator: \.isNewline).enumerated() {
            let parts = line.split(separator: ";", omittingEmptySubsequences: false)
                .map(CopyRequest.trimmed)
            guard let name = parts.first, !name.isEmpty || parts.count > 1 else { continue }
            let copies = parts.count > 1 ? Int(parts[1]) : 1
            guard parts.count <= 2, let copies, copies > 0, names.count + copies <= most,
                !name.isEmpty, name.count <= ActRequest.longestName,
                name.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
            else {
                throw .badArgument(
                    name: "recipients", value: "dòng \(index + 1)",
                    expected: "“tên nơi nhận” hoặc “tên nơi nhận;số bản”, tất cả không quá "
                        + "\(most) bản")
            }
            names += Array(repeating: name, count: copies)
        }
        return names
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
