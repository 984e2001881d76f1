// Requests → acts: the office's own, and those around it that only need a site (import, check).

import FileSystem
import Glibc
public import Issuing
import Ledger
public import Pipeline

/// An office with the configuration it runs on; one thread.
public final class OfficeWork {
    private let office: Office
    private var configuration: Configuration

    /// Verbs that are answered at once even while reports are being rendered.
    static let lookingVerbs: Set<String> = ["status", "audit", "head", "explain"]

    /// Verbs after which nothing can have become due.
    static let readingVerbs: Set<String> = [
        "status", "audit", "head", "explain", "verify", "check", "backup", "report",
        "copies",
    ]

    public init(configuration: Configuration, office: Office) {
        self.configuration = configuration
        self.office = office
    }

    /// Calls `body` several times a second while workers render.
    func whileRendering(_ body: @escaping () -> Void) { office.meanwhile = body }

    func work(shouldStop: () -> Bool) throws -> WorkOutcome {
        try office.work(shouldStop: shouldStop)
    }

    /// `hand`: takes a file too large for memory, by name.
    func perform(
        _ request: Exchange.Request, answer: (Reply) throws -> Void,
        hand: (String, Descriptor) throws -> Void
    ) throws {
        let actor = Actor(uid: request.actor.uid, name: request.actor.name)
        let message = request.message
        switch message.text("verb") {
        case "import":
            let folder = try PassedFolder(
                names: message.texts("file"), files: request.files)
            defer { folder.remove() }
            try importRecords(folder.path, message, by: actor.name, answer: answer)
        case "check": try check(answer)
        case "backup": try backup(answer, hand)
        case "reload": try reload()
        case "verify":
            var message = message
            for (name, file) in zip(message.texts("file"), request.files) {
                guard let bytes = SealedMemory.bytes(file) else {
                    throw ServiceError.badPassedFile(name: name)
                }
                message.add("bytes", bytes: bytes)
            }
            try perform(message, by: actor, answer: answer)
        case "status":
            var message = message
            message.add("daemon", "đang chạy, tiến trình \(Outside.processNumber())")
            try perform(message, by: actor, answer: answer)
        default:
            guard request.files.isEmpty else {
                throw ServiceError.badPassedFile(name: message.text("file") ?? "")
            }
            try perform(message, by: actor, answer: answer)
        }
    }

    /// An act of the office, without files.
    func perform(_ message: Message, by actor: Actor, answer: (Reply) throws -> Void) throws {
        try office.perform(message, by: actor, answer: answer)
    }

    private func importRecords(
        _ folder: String, _ message: Message, by name: String, answer: (Reply) throws -> Void
    ) throws {
        let records = ImportRecords(
            configuration: configuration, folder: folder,
            document: message.text("document") ?? "", by: name,
            source: message.text("folder"))
        let isPlan = message.text("dry-run") == "yes"
        try answer(.line(isPlan ? records.plan() : records.run()))
    }

    private func check(_ answer: (Reply) throws -> Void) throws {
        let findings = try CheckSite(configuration: configuration).findings()
        for finding in findings { try answer(.line(finding)) }
        if !findings.isEmpty { throw Findings(count: findings.count) }
    }

    /// The file has no name any more when it is handed over, and is gone when nobody holds it.
    private func backup(
        _ answer: (Reply) throws -> Void, _ hand: (String, Descriptor) throws -> Void
    ) throws {
        let path = configuration.stateFolder + "/.baocao-backup-out.tmp"
        try Files.remove(path)
        let outcome = try Backup(configuration: configuration, ledger: configuration.ledger())
            .write(to: path)
        let file = try Descriptor("open", open(path, O_RDONLY | O_CLOEXEC))
        try Files.remove(path)
        try hand("backup", file)
        for line in outcome.lines { try answer(.line(line)) }
    }

    private func reload() throws {
        let fresh = try Configuration(path: configuration.path)
        try office.reload()
        configuration = fresh
    }

    static func outcome(of error: any Error) -> Exchange.Outcome {
        let status = ServiceStatus.status(of: error)
        return Exchange.Outcome(
            status: status.rawValue, text: status == .findings ? "" : "\(error)")
    }
}
