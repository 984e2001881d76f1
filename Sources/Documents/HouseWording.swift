// Is every word that the program itself puts on a page and that an office may want otherwise.
//
// The keys and the shipped words stand in HouseWording+Keys and the tables beside it; a site
// changes some of them in its own `loi-van.yaml`. Words are chosen when a value is printed, never
// when it is reckoned or compared: a template asks for “chậm” whatever the house prints for it.

import Facts
import Templates

/// The wording of a house (lời văn); the shipped one unless something was changed.
public struct HouseWording: Hashable, Sendable {
    /// A key with what is shipped for it.
    public struct Entry: Sendable {
        public let key: Key
        /// As in `loi-van.yaml`.
        public let name: String
        /// The shipped words.
        public let text: String
        /// Where the words stand, for the officer.
        public let note: String

        init(_ key: Key, _ name: String, _ text: String, _ note: String) {
            self.key = key
            self.name = name
            self.text = text
            self.note = note
        }
    }

    /// By key; a phrase is found without looking anything up.
    private var phrases: [HousePhrase]

    /// As shipped.
    public static let standard = HouseWording(
        phrases: entries.map { HousePhrase(shipped: $0.text) })

    /// Every key, in the order of the shipped file.
    public static let entries =
        wordsOfFigures + wordsOfTables + wordsOfCharts + wordsOfPapers
        + wordsInPapers + wordsOfHeadings

    /// Keys whose words must all differ, or a reader could not tell one from another.
    public static let distinct: [[Key]] = [
        verdicts, missingSigns, [.increased, .decreased, .unchanged],
        [.increasedAbout, .decreasedAbout, .nearlyUnchanged],
    ]

    private init(phrases: [HousePhrase]) {
        self.phrases = phrases
    }

    /// The phrase of a key.
    public subscript(_ key: Key) -> HousePhrase { phrases[key.rawValue] }

    /// Puts other words for a key.
    ///
    /// - Throws: `HousePhrase.Flaw` when the text has not exactly the places of the shipped one.
    public mutating func set(_ key: Key, to text: String) throws(HousePhrase.Flaw) {
        let shipped = HouseWording.entries[key.rawValue].text
        phrases[key.rawValue] = try HousePhrase(text, places: HousePhrase.places(in: shipped))
    }

    /// What differs from the shipped words, in their order: "danh-gia-cham: trễ hạn".
    public var changes: [String] {
        HouseWording.entries.compactMap { entry in
            let text = self[entry.key].text
            return text == entry.text ? nil : "\(entry.name): \(text)"
        }
    }

    /// The shipped words with these changes, as `changes` tells them; what does not fit is left.
    public init(changes: [String]) {
        self = .standard
        for change in changes {
            guard let end = change.firstRange(of: ": "),
                let entry = HouseWording.entries.first(where: {
                    $0.name == change[..<end.lowerBound]
                })
            else { continue }
            try? set(entry.key, to: String(change[end.upperBound...]))
        }
    }
}

extension HouseWording {
    static let verdicts: [Key] = [
        .exceeded, .met, .onPace, .late, .failed, .notDue, .insufficient,
    ]
    static let missingSigns: [Key] = [
        .noDataSign, .notApplicableSign, .notAggregableSign, .structureSign, .conflictSign,
        .noTargetSign, .thinSign,
    ]

    /// A verdict in the words of the house; any other text as it is.
    func verdict(_ text: String) -> String {
        let key = HouseWording.verdicts.first { HouseWording.entries[$0.rawValue].text == text }
        return key.map { self[$0].filled() } ?? text
    }

    /// A change in the words of the house; any other text as it is.
    func change(_ text: String) -> String {
        guard let change = ChangeWords(text) else { return text }
        switch change {
        case .more(let size, isRough: false): return self[.increased].filled(size)
        case .more(let size, isRough: true): return self[.increasedAbout].filled(size)
        case .less(let size, isRough: false): return self[.decreased].filled(size)
        case .less(let size, isRough: true): return self[.decreasedAbout].filled(size)
        case .none(isRough: false): return self[.unchanged].filled()
        case .none(isRough: true): return self[.nearlyUnchanged].filled()
        }
    }

    /// A figure with its qualifier.
    func qualified(_ figure: String, _ qualifier: Qualifier) -> String {
        switch qualifier {
        case .exactly: figure
        case .above: self[.above].filled(figure)
        case .moreThan: self[.moreThan].filled(figure)
        case .nearly: self[.nearly].filled(figure)
        case .about: self[.about].filled(figure)
        case .atLeast: self[.atLeast].filled(figure)
        case .atMost: self[.atMost].filled(figure)
        case .hold: self[.hold].filled(figure)
        }
    }

    /// A value that was reckoned as words: a verdict or a change in the words of the house.
    func words(_ text: String, of aspect: Aspect?) -> String {
        switch aspect {
        case .verdict: verdict(text)
        case .change: change(text)
        default: text
        }
    }
}

extension Reference {
    /// What it asks of an indicator or of a row of targets.
    var aspect: Aspect? {
        switch self {
        case .indicator(_, let aspect), .loopIndicator(let aspect): aspect
        case .loopField(let name): Aspect(rawValue: name)
        case .loopIndex, .loopIndicatorField, .period, .committee, .summary: nil
        }
    }
}
