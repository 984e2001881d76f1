// Requests → acts: the office's own, and those around it that only need a site (import, check).

public import Issuing
import Ledger
public import Pipeline

/// An office with the configuration it runs on; one thread.
public final class OfficeWork {
    private let office: Office
    private var configuration: Configuration

    /// Verbs after which nothing can have become due.
    static let readingVerbs: Set<String> = [
        "status", "audit", "head", "verify", "check", "backup", "report",
    ]

    public init(configuration: Configuration, office: Office) {
        self.configuration = configuration
        self.office = office
    }

    func work(shouldStop: () -> Bool) throws -> WorkOutcome {
        try office.work(shouldStop: shouldStop)
    }

    func perform(
        _ request: Exchange.Request, answer: (Reply) throws -> Void
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
        case "reload": try reload()
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
            document: message.text("document") ?? "", by: name)
        let isPlan = message.text("dry-run") == "yes"
        try answer(.line(isPlan ? records.plan() : records.run()))
    }

    private func check(_ answer: (Reply) throws -> Void) throws {
        let findings = try CheckSite(configuration: configuration).findings()
        for finding in findings { try answer(.line(finding)) }
        if !findings.isEmpty { throw Findings(count: findings.count) }
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
