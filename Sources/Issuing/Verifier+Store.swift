// The store, and the kept generations of records → what differs from the ledger.

import Digests
import FileSystem
import Ledger
import Records

extension Verifier {
    /// A file that the ledger says the store holds.
    private struct Kept {
        let path: String
        let digest: Digest
        /// Nil for figures, whose size the ledger does not tell.
        let byteCount: Int?
        let isFigures: Bool
    }

    func inspectStore(_ verification: inout Verification) {
        guard let store = places.store else { return }
        let kept = self.kept
        let names = Dictionary(
            kept.map { ($0.digest, $0.path) }, uniquingKeysWith: { first, _ in first })
        for file in kept {
            verification.counts.storeFiles += 1
            if let finding = compare(file, in: store, names) {
                verification.findings.append(finding)
            }
        }
        let known = Set(kept.map(\.path))
        // A restored site that has kept nothing yet has no store either.
        guard !kept.isEmpty || Files.exists(store) else { return }
        let unfinished = account.slots.values.map {
            ReportName($0.key, .revision($0.revision)).description
        }
        for path in paths(under: store, &verification) where !known.contains(path) {
            let isUnfinished = unfinished.contains {
                path.hasPrefix($0 + ".") || path.hasPrefix($0 + "-")
            }
            verification.findings.append(
                VerificationFinding(isUnfinished ? .storeUnfinished : .storeExtra, path))
        }
    }

    /// Every generation the ledger has seen: the kept ones must be as they were.
    func inspectGenerations(_ verification: inout Verification) {
        guard let records = places.records else { return }
        let there: [Generation]
        do throws(RecordsError) {
            there = try RecordsDirectory(path: records).generations()
        } catch {
            verification.findings.append(
                VerificationFinding(.unreadable, records, evidence: "\(error)"))
            return
        }
        var recorded: [Int: Set<Digest>] = [:]
        for generation in account.generations {
            recorded[generation.number, default: []].insert(generation.digest)
        }
        for (number, digests) in recorded.sorted(by: { $0.key < $1.key }) {
            guard let generation = there.first(where: { $0.number == number }) else {
                verification.findings.append(
                    VerificationFinding(.generationGone, "thế hệ \(number)"))
                continue
            }
            verification.counts.generations += 1
            switch Verifier.find(generation.path) {
            case .file(let digest, _) where digests.contains(digest): break
            case .unreadable(let error):
                verification.findings.append(
                    VerificationFinding(.unreadable, generation.path, evidence: error))
            default:
                verification.findings.append(
                    VerificationFinding(.generationChanged, generation.path))
            }
        }
    }

    private var kept: [Kept] {
        let reports = account.items.flatMap { $0.issues.map(\.report) + $0.drafts.map(\.report) }
        let files = reports.flatMap { report in
            [
                Kept(
                    path: report.path, digest: report.digest, byteCount: report.byteCount,
                    isFigures: false),
                Kept(
                    path: Store.figuresPath(report.path), digest: report.figuresDigest,
                    byteCount: nil, isFigures: true),
            ]
        }
        return files
            + account.papers.map {
                Kept(
                    path: $0.path, digest: $0.digest, byteCount: $0.byteCount, isFigures: false)
            }
    }

    private func compare(
        _ file: Kept, in store: String, _ names: [Digest: String]
    ) -> VerificationFinding? {
        switch Verifier.find(store + "/" + file.path) {
        case .nothing:
            return VerificationFinding(
                file.isFigures ? .figuresMissing : .storeMissing, file.path)
        case .unreadable(let error):
            return VerificationFinding(.unreadable, file.path, evidence: error)
        case .noFile:
            return VerificationFinding(
                file.isFigures ? .figuresChanged : .storeChanged, file.path,
                evidence: "không phải tệp thường")
        case .file(let digest, let byteCount):
            if digest == file.digest { return nil }
            if let other = names[digest] {
                return VerificationFinding(.storeSwapped, file.path, evidence: "là \(other)")
            }
            if file.isFigures { return VerificationFinding(.figuresChanged, file.path) }
            if let wanted = file.byteCount, byteCount < wanted {
                return VerificationFinding(
                    .storeTruncated, file.path, evidence: "còn \(byteCount) trong \(wanted) byte")
            }
            return VerificationFinding(.storeChanged, file.path)
        }
    }
}
