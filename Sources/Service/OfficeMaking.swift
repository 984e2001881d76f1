// Configuration and clock → an office at work, with the renderer that fits.

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
        let time: any TimeSource = try clockPath.map { try ClockFile(path: $0) } ?? SystemTime()
        let log = log
        let office = try Office(
            configuration: configuration, renderer: renderer, time: time,
            isDemonstration: clockPath != nil, buildDay: Version.buildDay
        ) { log.say($0) }
        return OfficeWork(configuration: configuration, office: office)
    }

    /// Does one request in this process.
    ///
    /// - Throws: as the office; `IssuingError.locked` while another process has the state.
    public func perform(_ request: Message, answer: (Reply) throws -> Void) throws {
        let office = try office(renderer: DirectRenderer(configuration: configuration))
        try office.perform(request, by: Actor(uid: Outside.userNumber(), name: Outside.userName())) {
            try answer($0)
        }
    }
}
