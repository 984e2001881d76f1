// `baocao serve`: the daemon.

import ArgumentParser
import Pipeline
import Service

struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Issue reports as they fall due, until told to stop.")

    @OptionGroup var site: SiteOption

    func run() throws {
        let configuration = try site.configuration()
        let log = Log()
        let making = site.making(configuration, log: log)
        let (stop, heartbeat) = (WorkerStop(), Heartbeat())
        let daemon = try Daemon(
            settings: Daemon.Settings(
                configuration: configuration, hasClockFile: site.clockFile != nil),
            log: log, stop: stop, heartbeat: heartbeat
        ) {
            let pool = WorkerPool(
                configuration: configuration, stop: stop, heartbeat: heartbeat)
            return try making.office(renderer: pool)
        }
        try daemon.run()
    }
}
