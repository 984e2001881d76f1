// Objects by number → a PDF 1.7 file: streams as they are, all other objects packed into object
// streams, found by a cross-reference stream (ISO 32000-1:2008, 7.5.7 and 7.5.8).

import Deflation

/// A file being written; `finish` ends it.
struct PackedFile {
    /// An object to write.
    enum Body {
        case plain([UInt8])
        /// Dictionary entries without `/Length`, and the data as it stands in the file.
        case stream(entries: String, data: [UInt8])
    }

    private let deflater: Deflater
    private var bytes: [UInt8] = Array("%PDF-1.7\n%\u{E2}\u{E3}\n".utf8)
    /// By object number: kind, first field, second field of the cross-reference stream.
    private var places: [(kind: UInt8, first: Int, second: Int)]

    /// Objects in one object stream: a reader unpacks a whole one to see any of its objects.
    private static let objectsPerStream = 200

    /// A file whose objects have the numbers of their places; number 0 is not used.
    init(objects: [Body?], deflater: Deflater) throws(ArchiveError) {
        self.deflater = deflater
        places = [(kind: UInt8, first: Int, second: Int)](
            repeating: (kind: 0, first: 0, second: 0xFFFF), count: objects.count)
        var plain: [(number: Int, body: [UInt8])] = []
        for (number, body) in objects.enumerated() {
            switch body {
            case .plain(let body): plain.append((number, body))
            case .stream(let entries, let data): append(number, entries: entries, data: data)
            case nil: continue
            }
        }
        for start in stride(from: 0, to: plain.count, by: Self.objectsPerStream) {
            try pack(plain[start..<min(start + Self.objectsPerStream, plain.count)])
        }
    }

    /// Writes the cross-reference stream and gives back the file.
    consuming func finish(
        root: Int, information: Int, identifier: [UInt8]
    ) throws(ArchiveError) -> [UInt8] {
        let start = bytes.count
        let number = places.count
        places.append((kind: 1, first: start, second: 0))
        let name = PDFText.bytes(identifier)
        let entries =
            "/Type/XRef/Size \(places.count)/W[1 4 2]/Root \(root) 0 R"
            + "/Info \(information) 0 R/ID[\(name)\(name)]/Filter/FlateDecode"
            + "/DecodeParms<</Predictor 12/Columns 7>>"
        append(number, entries: entries, data: try deflate(predictedRows()))
        bytes += "startxref\n\(start)\n%%EOF\n".utf8
        return bytes
    }

    // MARK: - Writing

    private mutating func append(_ number: Int, entries: String, data: [UInt8]) {
        places[number] = (kind: 1, first: bytes.count, second: 0)
        bytes += "\(number) 0 obj\n<<\(entries)/Length \(data.count)>>\nstream\n".utf8
        bytes += data
        bytes += "\nendstream\nendobj\n".utf8
    }

    private mutating func pack(
        _ objects: ArraySlice<(number: Int, body: [UInt8])>
    ) throws(ArchiveError) {
        let number = places.count
        places.append((kind: 1, first: 0, second: 0))
        var head = ""
        var data: [UInt8] = []
        for (position, object) in objects.enumerated() {
            head += "\(object.number) \(data.count) "
            data += object.body
            data.append(0x0A)
            places[object.number] = (kind: 2, first: number, second: position)
        }
        let entries = "/Type/ObjStm/N \(objects.count)/First \(head.utf8.count)/Filter/FlateDecode"
        append(number, entries: entries, data: try deflate(Array(head.utf8) + data))
    }

    /// Rows of seven bytes, each less the row above it (PNG's filter 2, "up").
    private func predictedRows() -> [UInt8] {
        var rows: [UInt8] = []
        rows.reserveCapacity(8 * places.count)
        var above = [UInt8](repeating: 0, count: 7)
        for place in places {
            let row =
                [place.kind]
                + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: place.first >> $0) }
                + [8, 0].map { UInt8(truncatingIfNeeded: place.second >> $0) }
            rows.append(2)
            for (byte, over) in zip(row, above) { rows.append(byte &- over) }
            above = row
        }
        return rows
    }

    private func deflate(_ data: [UInt8]) throws(ArchiveError) -> [UInt8] {
        do {
            return try deflater.deflate(data)
        } catch {
            throw .deflation(error)
        }
    }
}
