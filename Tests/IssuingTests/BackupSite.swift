// Is a small site with a ledger, a store and one generation of records, gone with its test.

import Digests
import FileSystem
import Issuing
import Ledger
import Obligations
import Periods
import Pipeline
import TestTools

final class BackupSite {
    private let place = TemporaryFolder()
    let configuration: Configuration

    static let noon = Instant(seconds: 1_781_500_000)
    static let clerk = Actor(uid: 1_000, name: "van-thu")
    static let issued = "duqs-tinh/2026H1@chot-15/so-ket-6-thang-r0.pdf"
    static let paper = "duqs-tinh/2026H1@chot-15/so-ket-6-thang-r0-con-thieu.pdf"
    /// What the store holds.
    static let stored: [(path: String, bytes: [UInt8])] = [
        (issued, Array("%PDF-1.7".utf8) + [UInt8](repeating: 0x20, count: 20_000)),
        ("duqs-tinh/2026H1@chot-15/so-ket-6-thang-r0.figures", Array("số liệu".utf8)),
        (paper, [1]),
    ]

    var folder: String { place.path }
    var state: String { configuration.stateFolder }
    var records: String { configuration.recordsFolder }

    /// A site as `baocao init` makes it; `minimumFree` in MiB.
    init(minimumFree: Int = 1) throws {
        let root = #filePath.split(separator: "/").dropLast(3).reduce(into: "") { $0 += "/" + $1 }
        try InitialiseSite(folder: place["site"], shipped: root).run()
        let path = place["site/baocao.yaml"]
        let text = try Files.readText(path)
            .split(separator: "cho-trong-toi-thieu: 200", omittingEmptySubsequences: false)
            .joined(separator: "cho-trong-toi-thieu: \(minimumFree)")
        try Files.write(Array(text.utf8), to: path)
        try Files.write(Array("# Mẫu riêng".utf8), to: place["site/templates/rieng.md"])
        configuration = try Configuration(path: path)
    }

    /// Begins the ledger and fills the store.
    func fill() throws -> LedgerFile {
        try Files.makeFolders(state + "/store", mode: 0o700)
        for file in BackupSite.stored {
            let path = state + "/store/" + file.path
            try Files.makeFolders(Files.parent(of: path), mode: 0o700)
            try Files.write(file.bytes, to: path, mode: 0o600)
        }
        try LedgerFile.create(at: state + "/ledger.db")
        let ledger = try LedgerFile(path: state + "/ledger.db", mode: .writing)
        let key = ObligationKey(
            definition: "so-ket-6-thang", committee: "duqs-tinh", period: "2026H1@chot-15")
        try ledger.append(
            [
                .installation(program: "baocao", isDemonstration: false),
                .reservation(key, revision: 0, reason: ""),
                .issue(
                    key, revision: 0, reservation: 2, planned: Day(number: 20_600), marks: [],
                    report),
                .paper(
                    of: 3, path: BackupSite.paper, digest: SHA256.digest(of: [1]), byteCount: 1),
            ], at: BackupSite.noon, by: BackupSite.clerk)
        return ledger
    }

    /// A backup of the filled site.
    func backup(_ name: String = "a.sqlar") throws -> String {
        let ledger =
            try Files.exists(state + "/ledger.db")
            ? LedgerFile(path: state + "/ledger.db", mode: .writing) : fill()
        let path = folder + "/" + name
        let outcome = try Backup(configuration: configuration, ledger: ledger).write(to: path)
        guard outcome.findings.isEmpty else { throw BackupError.notReadBack(path: path) }
        return path
    }

    @discardableResult
    func restore(_ path: String) throws -> RestoreOutcome {
        try Restore(configuration: configuration, path: path)
            .run(
                at: BackupSite.noon.adding(seconds: 60), by: BackupSite.clerk,
                isDemonstration: false)
    }

    /// Every file of the state but the ledger, with its bytes.
    func storedBytes() throws -> [String: [UInt8]] {
        try Files.paths(under: state + "/store").reduce(into: [:]) { files, path in
            files[path] = try Files.read(state + "/store/" + path)
        }
    }

    private var report: StoredReport {
        let digest = SHA256.digest(of: "")
        return StoredReport(
            path: BackupSite.issued, digest: SHA256.digest(of: BackupSite.stored[0].bytes),
            byteCount: BackupSite.stored[0].bytes.count, pageCount: 1,
            figuresDigest: SHA256.digest(of: BackupSite.stored[1].bytes), generation: 0,
            snapshot: digest, template: digest, form: digest, fonts: digest, program: "baocao",
            inputs: digest, created: BackupSite.noon, runHead: "")
    }
}
