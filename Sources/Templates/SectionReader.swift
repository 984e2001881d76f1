// `nhan-dinh.MUC` or `nhan-dinh MUC` → the section of a written judgement.

import Facts

struct SectionReader {
    let catalogue: Catalogue

    /// Nil when the words name something else than a judgement.
    func read(_ phrase: Phrase) throws(Flaw) -> String? {
        guard let name = SectionReader.name(in: phrase) else { return nil }
        guard !name.key.isEmpty else {
            throw Flaw(.incompleteName(example: "nhan-dinh.han-che"), phrase.text, at: phrase.place)
        }
        let known = catalogue.judgementSections
        guard let section = known.first(where: { Folding.key($0) == name.key }) else {
            throw name.unknown(.section, known)
        }
        return section
    }

    /// The rest of the words after `nhan-dinh`, which may be written as two words.
    static func name(in phrase: Phrase) -> NamePart? {
        let separators: Set<Character> = [" ", "."]
        var column = phrase.place.column
        var words: [NamePart] = []
        for word in phrase.text.split(
            maxSplits: 2, omittingEmptySubsequences: false, whereSeparator: separators.contains)
        {
            let place = Place(line: phrase.place.line, column: column)
            words.append(NamePart(text: String(word), place: place))
            column += word.count + 1
        }
        for count in 1...2 where words.count >= count {
            let head = words.prefix(count).map(\.text).joined(separator: " ")
            guard Folding.key(head) == "nhan-dinh" else { continue }
            let rest = words.dropFirst(count)
            guard let first = rest.first else { return NamePart(text: "", place: phrase.place) }
            return NamePart(text: rest.map(\.text).joined(separator: " "), place: first.place)
        }
        return nil
    }
}
