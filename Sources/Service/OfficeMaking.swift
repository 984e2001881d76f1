// Configuration and clock → an office at work, with the renderer that fits.

import FileSystem
public import Issuing
import Ledger
public import Pipeline

/// How an office is opened, by the daemon and by direct commands alike.
public struct OfficeMaking: Sendable {
    private let configuration: Configuration
    private let clockPath: String?
    private let log: Log

    /// `clockPath`: the file that stands for the clock, in demonstrations and trials.
    public init(configuration: Configuration, clockPath: String?, log: Log) {
        self.configuration = configuration
        self.clockPath = clockPath
        self.log = log
    }

    /// Takes the lock, recovers, and is ready to work. One thread.
    ///
    /// - Throws: `IssuingError`, `LedgerError`, `PipelineError`.
    public func office(renderer: any Renderer) throws -> OfficeWork {
        let log = log
        return try office(renderer: renderer, begins: true) { log.say($0) }
    }

    private func office(
        renderer: any Renderer, begins: Bool, say: @escaping (String) -> Void
    ) throws -> OfficeWork {
        let office = try Office(
            configuration: configuration, renderer: renderer, time: try timeSource(),
            isDemonstration: clockPath != nil, buildDay: Version.buildDay, begins: begins,
            log: say)
        return OfficeWork(configuration: configuration, office: office)
    }

    private func timeSource() throws -> any TimeSource {
        try clockPath.map { try ClockFile(path: $0) } ?? SystemTime()
    }

    /// Does one request in this process.
    ///
    /// - Throws: as the office; `IssuingError.locked` while another process has the state.
    public func perform(_ request: Message, answer: (Reply) throws -> Void) throws {
        let verb = request.text("verb") ?? ""
        let say = { (line: String) in try answer(.line(line)) }
        if verb == "verify" {
            return try Inspection(configuration: configuration).verify(request, say: say)
        }
        if verb == "explain", request.text("issue") == nil {
            return try FigureQuestion(configuration: configuration).answer(request, say: say)
        }
        let log = log
        let office: OfficeWork
        do {
            office = try self.office(
                renderer: DirectRenderer(configuration: configuration),
                begins: !OfficeWork.lookingVerbs.contains(verb)
            ) { line in
                // The head of the chain is for a journal; an officer has not asked for it.
                if !line.hasPrefix("head ") { log.say(line) }
            }
        } catch  where verb == "status" {
            return try Inspection(configuration: configuration)
                .status(request, because: error, at: try timeSource(), say: say)
        }
        try office.perform(request, by: OfficeMaking.user, answer: answer)
    }

    /// Has the daemon make a backup, or makes it here; it is written as the user who runs this.
    ///
    /// - Throws: `BackupError`, and as `perform`.
    public func backup(to path: String, answer: (String) -> Void) throws {
        guard Files.kindOfName(path) == .nothing else {
            throw BackupError.alreadyThere(path: path)
        }
        var request = Message()
        request.add("verb", "backup")
        let isAnswered = try Client(configuration: configuration).ask(request, files: []) { part in
            switch part {
            case .line(let text): answer(text)
            case .file(_, let file): try file.write(to: path)
            }
        }
        guard !isAnswered else { return }
        let lock = try FileLock(state: configuration.stateFolder)
        defer { withExtendedLifetime(lock) {} }
        let outcome = try Backup(configuration: configuration, ledger: configuration.ledger())
            .write(to: path)
        outcome.lines.forEach(answer)
    }

    /// Restores into the site's empty folders; no daemon may run.
    ///
    /// - Throws: `IssuingError.locked`, `IssuingError.wrongClock`, `BackupError`.
    public func restore(from path: String, answer: (String) -> Void) throws {
        let outcome = try Restore(configuration: configuration, path: path)
            .run(
                at: try timeSource().instant, by: OfficeMaking.user,
                isDemonstration: clockPath != nil)
        outcome.lines.forEach(answer)
    }

    private static var user: Actor {
        Actor(uid: Outside.userNumber(), name: Outside.userName())
    }
}
