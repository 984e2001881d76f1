// Is the form's faces with the measurer: runs → words, words → lines, errors with their place.

import Documents
import Pages

/// Sets text for every part of the document.
struct Typesetter {
    let form: FormProfile
    let measurer: any WordMeasurer

    /// No text is smaller: a photocopy of it could not be read.
    static let leastSize = 9.0

    func style(_ size: Double, isBold: Bool = false, isItalic: Bool = false) -> TextStyle {
        TextStyle(
            .serif, size: max(Self.leastSize, size), isBold: isBold, isItalic: isItalic)
    }

    func words(
        _ runs: [Run], _ style: TextStyle, element: Int?, keepsBlanks: Bool = false
    ) throws(LayoutError) -> [Word] {
        let shaping = WordShaping(
            measurer: measurer, style: style, element: element, keepsBlanks: keepsBlanks)
        do {
            return try shaping.words(of: runs)
        } catch {
            throw .text(error, place: Self.place(runs))
        }
    }

    /// The same words with places to break after the dash of a range of dates
    /// ("15/12/2025–14/12/2026"), which would else make a column of a table as wide as both.
    func openingRanges(_ words: [Word]) throws(LayoutError) -> [Word] {
        try opened(words) { text in
            guard let dash = text.firstIndex(of: "–"), text[..<dash].contains("/"),
                text[dash...].contains("/")
            else { return [text[...]] }
            return [text[...dash], text[dash...].dropFirst()]
        }
    }

    /// A word this long with two strokes or more is the address of a figure or of a file.
    private static let leastAddress = 20

    /// The same words with places to break after the strokes of an address
    /// ("dv-ngay-cong/kv1/2026H1/thuc-hien"), which would else leave the line before it loose.
    func openingAddresses(_ words: [Word]) throws(LayoutError) -> [Word] {
        try opened(words) { text in
            let pieces = text.split(separator: "/", omittingEmptySubsequences: false)
            guard text.count >= Self.leastAddress, pieces.count > 2,
                pieces.allSatisfy({ !$0.isEmpty })
            else { return [text[...]] }
            return pieces.map { piece in
                piece.endIndex < text.endIndex ? text[piece.startIndex...piece.endIndex] : piece
            }
        }
    }

    /// The same words with a place to break between the parts of each.
    private func opened(
        _ words: [Word], parts: (String) -> [Substring]
    ) throws(LayoutError) -> [Word] {
        var opened: [Word] = []
        for word in words {
            let found = word.fragments.count == 1 ? parts(word.fragments[0].text) : []
            guard found.count > 1 else {
                opened.append(word)
                continue
            }
            let look = word.fragments[0].look
            for (index, part) in found.enumerated() {
                let width = try self.width(String(part), look.style)
                let piece = Word.Fragment(text: String(part), width: width, look: look)
                opened.append(Word([piece], gap: index < found.count - 1 ? .seam : word.gap))
            }
        }
        return opened
    }

    func lines(
        _ words: [Word], _ shape: ParagraphSetting.Shape
    ) throws(LayoutError) -> [ParagraphSetting.SetLine] {
        let setting = ParagraphSetting(words: words, shape: shape, measurer: measurer)
        do {
            return try setting.lines()
        } catch {
            throw .text(error, place: words.first?.text ?? "")
        }
    }

    func width(_ text: String, _ style: TextStyle) throws(LayoutError) -> Double {
        do {
            return try measurer.width(of: text, in: style)
        } catch {
            throw .text(error, place: text)
        }
    }

    /// Lines as boxes: each may be parted from the one before except the second and the last, so
    /// that a page neither begins nor ends with a single line of a paragraph.
    func boxes(_ lines: [ParagraphSetting.SetLine], place: String) -> [Box] {
        lines.enumerated().map { index, line in
            var box = Box(height: line.height, items: line.items)
            let isLonely = index == 1 || index == lines.count - 1
            box.hold = index > 0 && isLonely ? .loose : .free
            box.place = place
            return box
        }
    }

    /// Boxes that stay together whenever a page holds them.
    func tied(_ boxes: [Box]) -> [Box] {
        boxes.enumerated().map { index, box in
            var box = box
            if index > 0 { box.hold = .tight }
            return box
        }
    }

    /// The first words of a text, for messages.
    static func place(_ runs: [Run]) -> String {
        let text = runs.map(\.text).joined()
        return text.count <= 60 ? text : String(text.prefix(60)) + "…"
    }

    /// Text on one line with plain single spaces, for the outline.
    static func plain(_ runs: [Run]) -> String {
        let text = runs.map(\.text).joined()
        let words = text.unicodeScalars.split { WordShaping.binds($0) != nil }
        return words.map { String($0) }.joined(separator: " ")
    }
}
