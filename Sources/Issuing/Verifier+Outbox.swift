// The outbox → what differs from the receipts of the ledger.

import Digests
import FileSystem
import Ledger

extension Verifier {
    func inspectOutbox(_ verification: inout Verification) {
        guard let outbox = places.outbox else { return }
        for delivery in account.deliveries where delivery.manifest != nil {
            verification.counts.outboxFiles += 1
            let path = Verifier.path(of: delivery)
            switch Verifier.find(outbox + "/" + path) {
            case .nothing:
                verification.findings.append(VerificationFinding(.outboxMissing, path))
            case .unreadable(let error):
                verification.findings.append(
                    VerificationFinding(.unreadable, path, evidence: error))
            case .file(let digest, _) where digest == delivery.digest: break
            default: verification.findings.append(VerificationFinding(.outboxChanged, path))
            }
        }
        let manifests = inspectManifests(in: outbox, &verification)
        inspectStrangers(in: outbox, manifests: manifests, &verification)
    }

    private static let ending = ".sha256"

    private static func path(of delivery: LedgerAccount.Delivery) -> String {
        delivery.recipient + "/" + delivery.name
    }

    /// A manifest stands beside the files it lists and is called as one of them: files of one
    /// folder that were received with the same manifest are one parcel. Gives the names that
    /// manifests may have.
    private func inspectManifests(
        in outbox: String, _ verification: inout Verification
    ) -> Set<String> {
        var parcels: [String: (manifest: Digest, files: [String])] = [:]
        var order: [String] = []
        for delivery in account.deliveries {
            guard let manifest = delivery.manifest else { continue }
            let path = Verifier.path(of: delivery)
            let parcel = Files.parent(of: path) + " " + manifest.hex
            if parcels[parcel] == nil { order.append(parcel) }
            parcels[parcel, default: (manifest, [])].files.append(path + Verifier.ending)
        }
        for parcel in order {
            guard let (manifest, names) = parcels[parcel], let first = names.first else { continue }
            verification.counts.outboxFiles += 1
            let found = names.map { (name: $0, found: Verifier.find(outbox + "/" + $0)) }
            let isRight = found.contains {
                if case .file(manifest, _) = $0.found { true } else { false }
            }
            guard !isRight else { continue }
            let other = found.first { if case .nothing = $0.found { false } else { true } }
            verification.findings.append(
                other.map { VerificationFinding(.manifestChanged, $0.name) }
                    ?? VerificationFinding(.manifestMissing, first))
        }
        return Set(parcels.values.flatMap(\.files))
    }

    /// Files that no delivery names. After a restore, those that a manifest beside them vouches
    /// for were delivered later than the backup was made.
    private func inspectStrangers(
        in outbox: String, manifests: Set<String>, _ verification: inout Verification
    ) {
        let sent = Set(account.deliveries.map(Verifier.path))
        let all = paths(under: outbox, &verification)
        let strangers = all.filter { path in
            !sent.contains(path) && !manifests.contains(path)
                && !isManifestToCome(path, of: sent)
        }
        let vouched = account.restorations.isEmpty ? [] : self.vouched(strangers, in: outbox)
        verification.findings += strangers.map {
            VerificationFinding(vouched.contains($0) ? .outboxFromBefore : .outboxForeign, $0)
        }
    }

    /// A process that died between a delivery and its receipt leaves the manifest already there.
    private func isManifestToCome(_ path: String, of sent: Set<String>) -> Bool {
        path.hasSuffix(Verifier.ending)
            && sent.contains(String(path.dropLast(Verifier.ending.count)))
    }

    /// Manifests among these paths whose every file is there with its digest, and those files.
    private func vouched(_ strangers: [String], in outbox: String) -> Set<String> {
        var vouched: Set<String> = []
        for manifest in strangers where manifest.hasSuffix(Verifier.ending) {
            guard let text = try? Files.readText(outbox + "/" + manifest) else { continue }
            let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
            let folder = Files.parent(of: manifest)
            let files = lines.compactMap { line -> String? in
                let name = folder + "/" + line.dropFirst(Verifier.digestDigits + 2)
                guard let wanted = Digest(hex: String(line.prefix(Verifier.digestDigits))),
                    case .file(wanted, _) = Verifier.find(outbox + "/" + name)
                else { return nil }
                return name
            }
            if !files.isEmpty, files.count == lines.count { vouched.formUnion(files + [manifest]) }
        }
        return vouched
    }

    /// Hexadecimal digits of a SHA-256.
    private static let digestDigits = 64
}
