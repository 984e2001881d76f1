// templates/loi-van.yaml, shipped and a site's own → the words that the house prints.
//
// The file stands among the templates, so that it is watched, backed up and found in the same order
// as they are. A site's own file has only the keys that it changes; the others stay as shipped.

import Digests
import Documents
import YAML

/// Reads the wording of a site.
struct WordingFile {
    static let name = "loi-van.yaml"

    /// The folders of templates, the site's own first.
    let folders: [String]

    /// The files that are there, the shipped one first.
    private var paths: [String] {
        folders.reversed().map { $0 + "/" + WordingFile.name }.filter(Files.exists)
    }

    /// - Throws: `PipelineError` with file, line and column for a key that is unknown, a phrase
    ///   that is empty or has not the places of the shipped one, and two verdicts of one word.
    func wording() throws(PipelineError) -> HouseWording {
        var wording = HouseWording.standard
        for path in paths { try WordingFile.read(ConfigurationFile(path: path), into: &wording) }
        return wording
    }

    /// The phrases with a letter that some face cannot print, one sentence each.
    func findings(_ letters: inout PrintableLetters) throws(PipelineError) -> [String] {
        var findings: [String] = []
        for path in paths {
            let file = try ConfigurationFile(path: path)
            for pair in try file.pairs() {
                let (text, mark) = try file.markedText(pair.value)
                let missing = Set(text.unicodeScalars.filter { !letters.has($0) })
                guard !missing.isEmpty else { continue }
                let names = missing.map(PrintableLetters.name).sorted().joined(separator: ", ")
                findings.append(
                    "\(path):\(mark): \(pair.key): phông chữ không có ký tự \(names); "
                        + "thay bằng ký tự khác")
            }
        }
        return findings
    }

    private static func read(
        _ file: ConfigurationFile, into wording: inout HouseWording
    ) throws(PipelineError) {
        try file.refuseKeys(besides: HouseWording.entries.map(\.name))
        for entry in HouseWording.entries {
            guard let node = file.root[entry.name] else { continue }
            let (text, mark) = try file.markedText(node)
            do {
                try wording.set(entry.key, to: text)
            } catch {
                let (what, hint) = WordingFile.sentence(error, entry)
                throw file.error(at: mark, "\(entry.name): \(what)", hint)
            }
        }
        try refuseEqual(file, wording)
    }

    /// A reader tells verdicts, signs and directions by their words alone.
    private static func refuseEqual(
        _ file: ConfigurationFile, _ wording: HouseWording
    ) throws(PipelineError) {
        for group in HouseWording.distinct {
            var known: [String: String] = [:]
            let own = group.filter { file.root[HouseWording.entries[$0.rawValue].name] != nil }
            // Keys of the file come last: it is they that are wrong.
            for key in group.filter({ !own.contains($0) }) + own {
                let name = HouseWording.entries[key.rawValue].name
                let text = wording[key].text
                if let other = known.updateValue(name, forKey: text.lowercased()) {
                    let place = try file.required(name)
                    throw file.error(
                        at: place.mark, "\(name): “\(text)” trùng với lời của \(other)",
                        "hai khóa này phải khác nhau để người đọc phân biệt được")
                }
            }
        }
    }

    private static func sentence(
        _ flaw: HousePhrase.Flaw, _ entry: HouseWording.Entry
    ) -> (what: String, hint: String) {
        switch flaw {
        case .empty: ("lời để trống", "viết lời, hoặc bỏ khóa này để dùng “\(entry.text)”")
        case .openBrace: ("ngoặc nhọn không đủ cặp", "viết chỗ điền như trong “\(entry.text)”")
        case .unknownPlace(let name, let known):
            (
                "không có chỗ điền {\(name)}",
                known.isEmpty
                    ? "lời này không có chỗ điền nào" : ConfigurationFile.advice(name, among: known)
            )
        case .repeatedPlace(let name):
            ("chỗ điền {\(name)} viết hai lần", "mỗi chỗ điền viết đúng một lần")
        case .missingPlaces(let names):
            (
                "thiếu chỗ điền " + names.map { "{\($0)}" }.joined(separator: ", "),
                "lời kèm theo là “\(entry.text)”"
            )
        }
    }
}

extension LoadedForm {
    /// The form with the words of the house. They are an input as the form is: where they are not
    /// the shipped ones, the digest is another.
    func speaking(_ wording: HouseWording) -> LoadedForm {
        var spoken = profile
        spoken.style.wording = wording
        let changes = wording.changes
        guard !changes.isEmpty else { return LoadedForm(profile: spoken, digest: digest) }
        return LoadedForm(
            profile: spoken,
            digest: SHA256.digest(of: ([digest.hex] + changes).joined(separator: "\n")))
    }
}
