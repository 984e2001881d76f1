// A name in a backup ↔ what it is of; a name that could lead elsewhere is none.

/// What an entry of a backup holds.
enum BackupPlace: Hashable {
    case ledger
    /// A file below the store.
    case store(String)
    /// `records-7.db` or `records-7.sha256`.
    case generation(String)
    /// The link to the current generation.
    case pointer
    /// A file of the site, as seen from the folder of its configuration.
    case configuration(String)

    init?(name: String) {
        let components = name.split(separator: "/", omittingEmptySubsequences: false)
        guard components.allSatisfy(BackupPlace.isSafe) else { return nil }
        let rest = components.dropFirst().joined(separator: "/")
        switch (components.first, rest) {
        case ("ledger.db", ""): self = .ledger
        case ("records", "current.db"): self = .pointer
        case ("records", _) where BackupPlace.isGeneration(rest): self = .generation(rest)
        case ("store", _) where !rest.isEmpty: self = .store(rest)
        case ("configuration", _) where !rest.isEmpty: self = .configuration(rest)
        default: return nil
        }
    }

    var name: String {
        switch self {
        case .ledger: "ledger.db"
        case .store(let path): "store/" + path
        case .generation(let name): "records/" + name
        case .pointer: "records/current.db"
        case .configuration(let path): "configuration/" + path
        }
    }

    /// `records-7.db`, and with `ending` `.sha256` its digest.
    static func isGeneration(_ name: String, ending: String? = nil) -> Bool {
        let endings = ending.map { [$0] } ?? [".db", ".sha256"]
        guard name.hasPrefix("records-"), let ending = endings.first(where: name.hasSuffix) else {
            return false
        }
        let digits = name.dropFirst("records-".count).dropLast(ending.count)
        return Int(digits).map { $0 >= 0 && String($0) == digits } ?? false
    }

    private static func isSafe(_ component: Substring) -> Bool {
        !component.isEmpty && component != "." && component != ".."
            && component.utf8.count <= 255 && component.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    }
}
