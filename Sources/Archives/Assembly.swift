// A drawn file taken apart → the objects of the archival file, replaced one kind after the other.
//
// Order of calls: `markPages`, `writeStructure`, `writeMetadata`, `writeCatalogue`, `packed`.

import Deflation
import Pages

/// The objects of the file being assembled.
struct Assembly {
    private let report: PagedReport
    private let file: DrawnFile
    private let runs: MarkedRuns
    private let pageNumbers: [Int]
    private var objects: [PackedFile.Body?]
    /// Numbers to give out: first those of objects that are gone, then new ones.
    private var freeNumbers: [Int]
    private var structureRoot: Int?
    private var metadataNumber = 0
    private let deflater = Deflater()

    /// Most bytes a page's content may unpack to: 64 MiB, hundreds of times a dense page.
    private static let contentLimit = 64 << 20

    init(report: PagedReport, file: DrawnFile) throws(ArchiveError) {
        self.report = report
        self.file = file
        runs = MarkedRuns(report)
        pageNumbers = try Self.pageNumbers(of: file)
        guard pageNumbers.count == report.pages.count else {
            throw .pages(drawn: pageNumbers.count, report: report.pages.count)
        }
        try Self.check(report.structure, runs)
        let kept = try Self.keptObjects(of: file)
        objects = kept
        freeNumbers = kept.indices.dropFirst().filter { kept[$0] == nil }.reversed()
    }

    // MARK: - Pages

    /// Marks artifacts in every page's content and ties the page to its elements.
    mutating func markPages() throws(ArchiveError) {
        for (page, number) in pageNumbers.enumerated() {
            guard let content = try file.reference("/Contents", in: number) else {
                throw .damaged(.object(number: number))
            }
            objects[content] = try markedContent(content, of: page)
            var text = "<<"
            for (key, value) in try file.dictionary(number) where key != "/StructParents" {
                text += "\(key) \(String(decoding: file.bytes[value], as: UTF8.self)) "
            }
            if !runs.pages[page].isEmpty { text += "/StructParents \(page)/Tabs/S" }
            objects[number] = .plain(Array((text + ">>").utf8))
        }
    }

    private func markedContent(
        _ number: Int, of page: Int
    ) throws(ArchiveError) -> PackedFile.Body {
        guard file.holds(number), case .stream(_, _, let data)? = file.objects[number] else {
            throw .damaged(.object(number: number))
        }
        let unpacked: [UInt8]
        do {
            unpacked = try Inflater(byteLimit: Self.contentLimit).inflate(file.bytes[data])
        } catch {
            throw .deflation(error)
        }
        guard let content = PageContent(unpacked) else { throw .damaged(.pageContent(page: page)) }
        let expected = runs.pages[page].map { report.structure[$0].kind.rawValue }
        guard content.tags == expected else {
            let shared = zip(content.tags, expected).prefix { $0 == $1 }.count
            throw .tags(page: page, run: shared)
        }
        do {
            let packed = try deflater.deflate(content.marked)
            return .stream(entries: "/Filter/FlateDecode", data: packed)
        } catch {
            throw .deflation(error)
        }
    }

    // MARK: - What the file says about its content

    /// Writes the structure tree, if the report has a structure.
    mutating func writeStructure() throws(ArchiveError) {
        guard !report.structure.isEmpty else { return }
        let root = takeNumber()
        let tree = StructureTree(
            structure: report.structure, runs: runs, pageNumbers: pageNumbers, rootNumber: root,
            elementNumbers: report.structure.indices.map { _ in takeNumber() })
        objects[root] = .plain(Array(tree.root().utf8))
        for (number, element) in zip(tree.elementNumbers, try tree.elements()) {
            objects[number] = .plain(Array(element.utf8))
        }
        structureRoot = root
    }

    /// Writes the information dictionary and the XMP packet; `created` is a PDF date.
    mutating func writeMetadata(created: String) {
        let metadata = report.metadata
        var text = "<<"
        let fields = [
            ("Title", metadata.title), ("Author", metadata.author), ("Subject", metadata.subject),
            ("Keywords", metadata.keywords), ("Creator", Archive.creator),
            ("Producer", Archive.producer),
        ]
        for (key, value) in fields where !value.isEmpty {
            text += "/\(key)\(PDFText.string(value))"
        }
        text += "/CreationDate\(created)/ModDate\(created)>>"
        objects[file.information] = .plain(Array(text.utf8))
        metadataNumber = takeNumber()
        objects[metadataNumber] = .stream(
            entries: "/Type/Metadata/Subtype/XML", data: XMPPacket(metadata: metadata).bytes)
    }

    /// Writes the catalogue: what cairo put there but its tree, and what cairo cannot put there.
    mutating func writeCatalogue() throws(ArchiveError) {
        var text = "<<"
        let replaced = ["/StructTreeRoot", "/MarkInfo"]
        for (key, value) in try file.dictionary(file.root) where !replaced.contains(key) {
            text += "\(key) \(String(decoding: file.bytes[value], as: UTF8.self)) "
        }
        text += "/Lang\(PDFText.string(report.metadata.language))/Metadata \(metadataNumber) 0 R"
        text += "/ViewerPreferences<</DisplayDocTitle true>>"
        if let structureRoot {
            text += "/StructTreeRoot \(structureRoot) 0 R/MarkInfo<</Marked true>>"
        }
        if !report.outline.isEmpty { text += "/PageMode/UseOutlines" }
        objects[file.root] = .plain(Array((text + ">>").utf8))
    }

    /// The finished file.
    func packed(identifier: [UInt8]) throws(ArchiveError) -> [UInt8] {
        try PackedFile(objects: objects, deflater: deflater).finish(
            root: file.root, information: file.information, identifier: identifier)
    }

    // MARK: - Numbers

    private mutating func takeNumber() -> Int {
        if let number = freeNumbers.popLast() { return number }
        objects.append(nil)
        return objects.count - 1
    }

    /// The rules that drawing checks too: a file may be archived long after it was drawn.
    private static func check(
        _ structure: [StructureElement], _ runs: MarkedRuns
    ) throws(ArchiveError) {
        for (index, element) in structure.enumerated() {
            let isSound = element.parent.map { (0..<index).contains($0) } ?? (index == 0)
            guard isSound else { throw .structure(element: index) }
        }
        for element in runs.pages.joined() where !structure.indices.contains(element) {
            throw .structure(element: element)
        }
    }

    private static func pageNumbers(of file: DrawnFile) throws(ArchiveError) -> [Int] {
        guard let tree = try file.reference("/Pages", in: file.root),
            let kids = try file.dictionary(tree).first(where: { $0.key == "/Kids" })
        else { throw .damaged(.pageTree) }
        return file.references(in: kids.value)
    }

    /// Everything but cairo's structure tree and the objects that hold the lengths of streams.
    private static func keptObjects(
        of file: DrawnFile
    ) throws(ArchiveError) -> [PackedFile.Body?] {
        var gone = try structureNumbers(of: file)
        var kept = [PackedFile.Body?](repeating: nil, count: file.objects.count)
        for (number, body) in file.objects.enumerated() {
            switch body {
            case .plain(let range): kept[number] = .plain(Array(file.bytes[range]))
            case .stream(_, let lengthObject, let data):
                gone.append(lengthObject)
                var entries = ""
                for (key, value) in try file.dictionary(number) where key != "/Length" {
                    entries += "\(key) \(String(decoding: file.bytes[value], as: UTF8.self)) "
                }
                kept[number] = .stream(entries: entries, data: Array(file.bytes[data]))
            case nil: continue
            }
        }
        for number in gone where kept.indices.contains(number) { kept[number] = nil }
        return kept
    }

    /// The root of cairo's tree, its elements, and the arrays that lead back to them.
    private static func structureNumbers(of file: DrawnFile) throws(ArchiveError) -> [Int] {
        guard let root = try file.reference("/StructTreeRoot", in: file.root) else { return [] }
        var numbers = [root]
        if let parents = try file.reference("/ParentTree", in: root) {
            numbers.append(parents)
            let rows = try file.dictionary(parents).first { $0.key == "/Nums" }
            numbers += rows.map { file.references(in: $0.value) } ?? []
        }
        let sign = Array("<< /Type /StructElem".utf8)
        for (number, body) in file.objects.enumerated() {
            guard case .plain(let range)? = body else { continue }
            if file.bytes[range].starts(with: sign) { numbers.append(number) }
        }
        return numbers
    }
}
