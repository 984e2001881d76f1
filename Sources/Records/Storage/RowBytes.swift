// Is the bytes of one row: what its checksum is reckoned over, and what its texts are read from.
//
// They are the table's name and every column in schema order, each as a 4-byte little-endian length
// and its UTF-8 bytes; NULL is the length FF FF FF FF. A row that is read, checked and copied
// never becomes strings; only the columns that somebody asks for do.

/// The canonical bytes of a row.
struct RowBytes: Hashable, Sendable {
    private(set) var bytes: [UInt8] = []

    /// A row without columns yet.
    init(of table: TableSchema) {
        bytes.reserveCapacity(RowBytes.usualCount)
        append(table.name)
    }

    init(_ values: [String?], in table: TableSchema) {
        self.init(of: table)
        for value in values { append(value) }
    }

    private mutating func append(_ text: String?) {
        guard let text else { return append(length: .max) }
        append(length: UInt32(truncatingIfNeeded: text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    /// Appends what `source` adds: the number of its bytes, or nil for NULL.
    mutating func append(from source: (inout [UInt8]) -> Int?) {
        let position = bytes.count
        append(length: .max)
        guard let count = source(&bytes) else { return }
        for index in 0..<RowBytes.lengthBytes {
            bytes[position + index] = UInt8(truncatingIfNeeded: count >> (8 * index))
        }
    }

    private mutating func append(length: UInt32) {
        for index in 0..<RowBytes.lengthBytes {
            bytes.append(UInt8(truncatingIfNeeded: length >> (8 * UInt32(index))))
        }
    }

    /// The column's UTF-8; nil for NULL.
    subscript(column: Int) -> ArraySlice<UInt8>? {
        var position = skip(from: 0)
        for _ in 0..<column { position = skip(from: position) }
        return field(at: position)
    }

    func text(_ column: Int) -> String? {
        self[column].map { String(decoding: $0, as: UTF8.self) }
    }

    /// Calls `body` with every column in order.
    func forEachColumn<Failure: Error>(
        of table: TableSchema, _ body: (Int, ArraySlice<UInt8>?) throws(Failure) -> Void
    ) throws(Failure) {
        var position = skip(from: 0)
        for index in table.columns.indices {
            try body(index, field(at: position))
            position = skip(from: position)
        }
    }

    private func field(at position: Int) -> ArraySlice<UInt8>? {
        guard let count = length(at: position) else { return nil }
        let start = position + RowBytes.lengthBytes
        return bytes[start..<start + count]
    }

    /// Where the field after the one at `position` starts.
    private func skip(from position: Int) -> Int {
        position + RowBytes.lengthBytes + (length(at: position) ?? 0)
    }

    private func length(at position: Int) -> Int? {
        var length: UInt32 = 0
        for index in 0..<RowBytes.lengthBytes {
            length |= UInt32(bytes[position + index]) << (8 * UInt32(index))
        }
        return length == .max ? nil : Int(length)
    }

    private static let lengthBytes = 4
    /// Room for nearly every row.
    private static let usualCount = 256
}
