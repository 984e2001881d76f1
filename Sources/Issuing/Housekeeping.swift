// A site and its ledger → room on the disk: what may go, what is used, what is left.

public import FileSystem
public import Ledger
public import Pipeline
public import Records

/// Too little room to begin a run.
public struct RoomShortage: Hashable, Sendable {
    public let path: String
    public let freeMebibytes: Int
    public let neededMebibytes: Int
}

/// Bytes that one issue or draft takes in the store: report, figures and papers.
public struct DiskUse: Hashable, Sendable {
    /// Of the issue or draft.
    public let sequence: Int
    public let path: String
    public let byteCount: Int
}

/// Keeps the disk of a site from filling up.
public struct Housekeeping {
    let configuration: Configuration

    public init(configuration: Configuration) {
        self.configuration = configuration
    }

    /// Generations that issues were made from; their rows are evidence.
    public static func pinnedGenerations(_ entries: [StampedEntry]) -> Set<Int> {
        Set(
            entries.compactMap { entry in
                if case .issue(_, _, _, _, _, let report) = entry.entry {
                    report.generation
                } else {
                    nil
                }
            })
    }

    /// Generations that may go, oldest first: not the current one, nothing newer than it, none of
    /// the newest that the configuration keeps, and no pinned one.
    public func removableGenerations(
        pinned: Set<Int>
    ) throws(RecordsError) -> [Generation] {
        let directory = RecordsDirectory(path: configuration.recordsFolder)
        let current = try directory.current()
        return try directory.generations().dropLast(configuration.keptGenerations)
            .filter { $0.number < current.number && !pinned.contains($0.number) }
    }

    /// Removes them durably, each with its digest, and gives their numbers. Whoever has one open
    /// reads it to the end.
    public func removeGenerations(pinned: Set<Int>) throws -> [Int] {
        let removable = try removableGenerations(pinned: pinned)
        // The records first: a digest alone is nothing, but records without one are damage.
        for generation in removable { try Files.remove(generation.path) }
        if !removable.isEmpty { try Files.sync(folder: configuration.recordsFolder) }
        for generation in removable { try Files.remove(generation.digestPath) }
        return removable.map(\.number)
    }

    /// The first of the state and outbox folders with less room than the configuration asks for.
    public func roomShortage() throws(FileError) -> RoomShortage? {
        for path in [configuration.stateFolder, configuration.outboxFolder] {
            let free = try Files.freeBytes(at: path) >> 20
            if free < configuration.minimumFreeMebibytes {
                return RoomShortage(
                    path: path, freeMebibytes: free,
                    neededMebibytes: configuration.minimumFreeMebibytes)
            }
        }
        return nil
    }

    /// Bytes per issue and draft as they are on the disk now, in the ledger's order.
    public func diskUse(of entries: [StampedEntry]) -> [DiskUse] {
        var papers: [Int: [String]] = [:]
        for entry in entries {
            if case .paper(let owner, let path, _, _) = entry.entry {
                papers[owner, default: []].append(path)
            }
        }
        return entries.compactMap { entry in
            switch entry.entry {
            case .issue(_, _, _, _, _, let report), .draft(_, _, _, _, let report):
                let paths =
                    [report.path, Store.figuresPath(report.path)]
                    + papers[entry.sequence, default: []]
                return DiskUse(
                    sequence: entry.sequence, path: report.path,
                    byteCount: paths.reduce(0) { $0 + byteCount(of: $1) })
            default: return nil
            }
        }
    }

    private func byteCount(of path: String) -> Int {
        guard case .file(let count, _) = Files.kind(configuration.stateFolder + "/store/" + path)
        else { return 0 }
        return count
    }
}
