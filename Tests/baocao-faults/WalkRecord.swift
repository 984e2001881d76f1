// The ledger's entries as they come → what must never happen in a walk.

import Digests
import Glibc
import Ledger
import Obligations
import Periods
import TestTools

/// What a walk's ledger said so far.
struct WalkRecord {
    private let stateFolder: String
    private var ledger: LedgerFile?
    private var last: LedgerHead?
    private var closes: [ObligationKey: Day] = [:]
    private var revisions: [ObligationKey: [Int]] = [:]
    private var files: [(path: String, digest: Digest)] = []

    init(stateFolder: String) {
        self.stateFolder = stateFolder
    }

    /// Reads what was appended since the last time.
    /// `head`: where the office says the ledger ends, if it is there to be asked.
    mutating func newEntries(upTo head: LedgerHead?, onOrBefore today: Day) throws -> Verdict {
        guard head == nil || head != last else { return .right }
        let ledger = try self.ledger ?? LedgerFile(path: stateFolder + "/ledger.db", mode: .reading)
        self.ledger = ledger
        let new = try last.map { try ledger.entries(after: $0) } ?? ledger.entries()
        for entry in new {
            last = LedgerHead(sequence: entry.sequence, hash: entry.hash)
            switch entry.entry {
            case .obligation(let key, _, _, let close, _, _, _): closes[key] = close
            case .issue(let key, let revision, _, _, _, let report):
                let verdict = issued(key, revision, today)
                guard verdict == .right else { return verdict }
                files.append((report.path, report.digest))
            default: continue
            }
        }
        return .right
    }

    private mutating func issued(_ key: ObligationKey, _ revision: Int, _ today: Day) -> Verdict {
        let name = "\(key.committee)/\(key.period)/\(key.definition)"
        let before = revisions[key, default: []]
        guard revision == before.count else {
            return .duplicated("\(name): r\(revision) after \(before)")
        }
        revisions[key] = before + [revision]
        guard let close = closes[key], close < today else {
            return .wrong("\(name): issued on \(today.iso), before its close")
        }
        return .right
    }

    func someIssue(_ chance: inout SplitMix) -> ObligationKey? {
        let keys = revisions.keys.sorted {
            ($0.committee, $0.period, $0.definition) < ($1.committee, $1.period, $1.definition)
        }
        return keys.isEmpty ? nil : keys[chance.number(0...(keys.count - 1))]
    }

    /// Every half-year, third quarter and year that closed since the installation is issued, and
    /// every file ever issued is as it was.
    func isComplete(from installed: Day, to today: Day, site: WalkSite) throws -> Verdict {
        for file in files where digest(of: file.path) != file.digest {
            return .lost("\(file.path) is not what was issued")
        }
        for year in installed.year...today.year {
            for (body, definition) in [
                ("\(year)H1", "nua-nam"), ("\(year)Q3", "quy"), ("\(year)", "nam"),
            ] {
                for committee in WalkSite.committeeCodes {
                    let key = ObligationKey(
                        definition: definition, committee: committee, period: body + "@chot-15")
                    guard let close = close(of: key, body, site), close >= installed,
                        close.adding(days: 5) < today
                    else { continue }
                    if revisions[key] == nil { return .lost("\(key) since \(installed.iso)") }
                }
            }
        }
        return .right
    }

    private func close(of key: ObligationKey, _ body: String, _ site: WalkSite) -> Day? {
        let moved = site.occasions.last {
            $0.committee == key.committee && $0.period == key.period
        }
        let natural = PeriodKey(text: body).flatMap { site.calendar.interval(of: $0)?.last }
        return moved?.close ?? natural
    }

    private func digest(of path: String) -> Digest? {
        guard let file = fopen("\(stateFolder)/store/\(path)", "r") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        let count = fread(&bytes, 1, bytes.count, file)
        return SHA256.digest(of: Array(bytes[..<count]))
    }
}
