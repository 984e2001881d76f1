// Bytes as cairo writes them → their objects by number: plain ones and streams.
//
// Cairo 1.16 writes a classic cross-reference table, plain objects without object streams, and the
// length of each stream in an object of its own. Anything else is refused, never guessed at.

/// A drawn file taken apart.
struct DrawnFile {
    /// An object of the file.
    enum Body {
        /// The bytes between `obj` and `endobj`.
        case plain(Range<Int>)
        /// The dictionary, the object that holds its length, and the data.
        case stream(dictionary: Range<Int>, lengthObject: Int, data: Range<Int>)
    }

    let bytes: [UInt8]
    /// By object number; nil where the file has none.
    let objects: [Body?]
    /// Object number of the catalogue.
    let root: Int
    /// Object number of the information dictionary.
    let information: Int

    init(_ bytes: [UInt8]) throws(ArchiveError) {
        self.bytes = bytes
        let table = try CrossReferenceTable(bytes)
        var trailer = PDFScanner(bytes, in: table.trailer)
        let entries = trailer.dictionary()
        guard let root = Self.reference("/Root", in: entries, of: bytes),
            let information = Self.reference("/Info", in: entries, of: bytes)
        else { throw .damaged(.trailer) }
        self.root = root
        self.information = information
        var objects = [Body?](repeating: nil, count: table.extents.count)
        for (number, extent) in table.extents.enumerated() {
            guard let extent else { continue }
            objects[number] = try Self.body(number, extent, table, bytes)
        }
        self.objects = objects
        guard holds(root), holds(information) else { throw .damaged(.trailer) }
    }

    /// Whether the file has an object of that number.
    func holds(_ number: Int) -> Bool {
        objects.indices.contains(number) && objects[number] != nil
    }

    /// The entries of an object's dictionary.
    func dictionary(_ number: Int) throws(ArchiveError) -> [(key: String, value: Range<Int>)] {
        guard holds(number), let body = objects[number] else {
            throw .damaged(.object(number: number))
        }
        let range =
            switch body {
            case .plain(let range): range
            case .stream(let dictionary, _, _): dictionary
            }
        var scanner = PDFScanner(bytes, in: range)
        guard let entries = scanner.dictionary() else { throw .damaged(.object(number: number)) }
        return entries
    }

    /// The object a dictionary's entry refers to.
    func reference(_ key: String, in number: Int) throws(ArchiveError) -> Int? {
        Self.reference(key, in: try dictionary(number), of: bytes)
    }

    /// The objects an array refers to, in order.
    func references(in range: Range<Int>) -> [Int] {
        guard range.count > 2 else { return [] }
        var scanner = PDFScanner(bytes, in: range.lowerBound + 1..<range.upperBound - 1)
        var numbers: [Int] = []
        while let value = scanner.value() {
            if let number = Self.target(of: value, in: bytes) { numbers.append(number) }
        }
        return numbers
    }

    // MARK: - Taking apart

    private static func body(
        _ number: Int, _ extent: Range<Int>, _ table: CrossReferenceTable, _ bytes: [UInt8]
    ) throws(ArchiveError) -> Body {
        var scanner = PDFScanner(bytes, in: extent)
        let fault = ArchiveError.damaged(.object(number: number))
        guard let name = scanner.token(), scanner.text(name) == "\(number)",
            scanner.token() != nil, let opening = scanner.token(),
            scanner.text(opening) == "obj", let value = scanner.value(),
            let closing = scanner.token()
        else { throw fault }
        if scanner.text(closing) == "endobj" { return .plain(value) }
        guard scanner.text(closing) == "stream" else { throw fault }
        var inner = PDFScanner(bytes, in: value)
        guard let lengthObject = reference("/Length", in: inner.dictionary(), of: bytes),
            let length = table.integer(lengthObject, bytes)
        else { throw fault }
        // One line feed follows the word; cairo writes no carriage return.
        let start = closing.upperBound + 1
        guard length >= 0, length <= extent.upperBound - start else { throw fault }
        return .stream(dictionary: value, lengthObject: lengthObject, data: start..<start + length)
    }

    private static func reference(
        _ key: String, in entries: [(key: String, value: Range<Int>)]?, of bytes: [UInt8]
    ) -> Int? {
        guard let entry = entries?.first(where: { $0.key == key }) else { return nil }
        return target(of: entry.value, in: bytes)
    }

    /// The number in `12 0 R`.
    private static func target(of range: Range<Int>, in bytes: [UInt8]) -> Int? {
        guard range.count >= 5, bytes[range.upperBound - 1] == UInt8(ascii: "R") else { return nil }
        return Int(String(decoding: bytes[range].prefix { $0 != 0x20 }, as: UTF8.self))
    }
}
