// A file that somebody holds → whether it is one of ours, and whether it still holds.

import Digests
import FileSystem
import Ledger
import Periods

extension Verifier {
    /// A file given by name: bytes as read by whoever may read it.
    package func verify(_ name: String, bytes: [UInt8]) -> VerificationFinding {
        let digest = SHA256.digest(of: bytes)
        for issue in account.issues where issue.report.digest == digest {
            return finding(name, issue)
        }
        for draft in account.drafts where draft.report.digest == digest {
            return VerificationFinding(
                .givenKept, name, evidence: "dự thảo lần \(draft.number), \(draft.name)")
        }
        if let paper = account.papers.first(where: { $0.digest == digest }) {
            return VerificationFinding(.givenKept, name, evidence: paper.path)
        }
        if let claimed = claim(of: bytes) {
            return VerificationFinding(.givenAltered, name, evidence: claimed)
        }
        return VerificationFinding(
            .givenUnknown, name, evidence: "mã băm \(digest.hex.prefix(Verifier.shortDigits))…")
    }

    private static let shortDigits = 16

    private func finding(_ name: String, _ issue: LedgerAccount.Issue) -> VerificationFinding {
        let day = zone.day(of: issue.stamp.instant)
        var evidence = "r\(issue.revision) của \(issue.key), phát hành ngày \(day.short)"
        if let registration = issue.registrations.last {
            evidence += "; đã vào sổ số \(registration.number) ngày \(registration.day.short)"
        }
        if let withdrawal = issue.withdrawal {
            let day = zone.day(of: withdrawal.stamp.instant).short
            return VerificationFinding(
                .givenWithdrawn, name,
                evidence: evidence + "; thu hồi ngày \(day): \(withdrawal.reason)")
        }
        let newest = account[issue.key]?.issues.last?.revision ?? issue.revision
        guard newest == issue.revision else {
            return VerificationFinding(
                .givenSuperseded, name, evidence: evidence + "; bản mới nhất là r\(newest)")
        }
        return VerificationFinding(.givenNewest, name, evidence: evidence)
    }

    /// The report that the file's metadata names: its bytes contain the head of one run.
    private func claim(of bytes: [UInt8]) -> String? {
        let heads = RunHeads(bytes: bytes).found
        guard !heads.isEmpty else { return nil }
        let issue = account.issues.first { heads.contains($0.report.runHead) }
        return issue?.name ?? account.drafts.first { heads.contains($0.report.runHead) }?.name
    }
}

/// Everything in a file that is spelled like a head: decimal digits, a colon, 64 hexadecimal ones.
struct RunHeads {
    let bytes: [UInt8]

    var found: Set<String> {
        var found: Set<String> = []
        for colon in bytes.indices where bytes[colon] == UInt8(ascii: ":") {
            let digits = bytes[(colon + 1)...].prefix(RunHeads.hashDigits)
            guard digits.count == RunHeads.hashDigits, digits.allSatisfy(RunHeads.isHexadecimal)
            else { continue }
            var start = colon
            while start > 0, (48...57).contains(bytes[start - 1]) { start -= 1 }
            guard start < colon else { continue }
            found.insert(String(decoding: bytes[start..<colon] + [58] + digits, as: UTF8.self))
        }
        return found
    }

    private static let hashDigits = 64

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (97...102).contains(byte)
    }
}
