// The end of a drawn file → where each object begins and ends (ISO 32000-1:2008, 7.5.4).

/// The classic table of a file with one section.
struct CrossReferenceTable {
    /// From `N 0 obj` to the next object, by object number; nil for free entries.
    let extents: [Range<Int>?]
    /// The dictionary after the word `trailer` begins here.
    let trailer: Range<Int>

    /// Bytes of one entry: offset, generation, kind, end of line.
    private static let entrySize = 20

    init(_ bytes: [UInt8]) throws(ArchiveError) {
        let tail = Array(bytes.suffix(64))
        var scanner = PDFScanner(tail, in: 0..<tail.count)
        var words: [String] = []
        while let token = scanner.token() { words.append(scanner.text(token)) }
        guard let mark = words.lastIndex(of: "startxref"), mark + 1 < words.count,
            let start = Int(words[mark + 1]), bytes.indices.contains(start)
        else { throw .damaged(.crossReference) }
        let offsets: [Int]
        (offsets, trailer) = try Self.read(bytes, from: start)
        extents = Self.extents(of: offsets, end: start)
    }

    /// The integer that is the whole of a plain object.
    func integer(_ number: Int, _ bytes: [UInt8]) -> Int? {
        guard extents.indices.contains(number), let extent = extents[number] else { return nil }
        var scanner = PDFScanner(bytes, in: extent)
        for _ in 0..<3 { _ = scanner.token() }
        return scanner.token().flatMap { Int(scanner.text($0)) }
    }

    private static func read(
        _ bytes: [UInt8], from start: Int
    ) throws(ArchiveError) -> ([Int], Range<Int>) {
        var scanner = PDFScanner(bytes, in: start..<bytes.count)
        guard let word = scanner.token(), scanner.text(word) == "xref",
            let first = scanner.token(), scanner.text(first) == "0", let total = scanner.token(),
            let count = Int(scanner.text(total)), count > 0,
            count <= (bytes.count - start) / entrySize
        else { throw .damaged(.crossReference) }
        let table = scanner.position + 1
        let after = table + count * entrySize
        guard after <= bytes.count else { throw .damaged(.crossReference) }
        var offsets = [Int](repeating: 0, count: count)
        for number in 1..<max(1, count) {
            let entry = table + number * entrySize
            let digits = String(decoding: bytes[entry..<entry + 10], as: UTF8.self)
            guard let offset = Int(digits), (0..<start).contains(offset) else {
                throw .damaged(.crossReference)
            }
            let isUsed = bytes[entry + 17] == UInt8(ascii: "n")
            offsets[number] = isUsed ? offset : 0
        }
        var rest = PDFScanner(bytes, in: after..<bytes.count)
        guard let trailer = rest.token(), rest.text(trailer) == "trailer" else {
            throw .damaged(.trailer)
        }
        return (offsets, trailer.upperBound..<bytes.count)
    }

    private static func extents(of offsets: [Int], end: Int) -> [Range<Int>?] {
        let order = offsets.indices.filter { offsets[$0] > 0 }.sorted { offsets[$0] < offsets[$1] }
        var extents = [Range<Int>?](repeating: nil, count: offsets.count)
        for (position, number) in order.enumerated() {
            let next = position + 1 < order.count ? offsets[order[position + 1]] : end
            extents[number] = offsets[number]..<next
        }
        return extents
    }
}
