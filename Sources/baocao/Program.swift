// Arguments → a command, and every outcome → an exit status of the table in docs/commands.md.

import ArgumentParser
import Glibc
import Pipeline
import Service

@main
struct Program {
    static func main() {
        // A reader that goes away (`| head`) must not kill the program between two files.
        signal(SIGPIPE, SIG_IGN)
        do {
            var command = try BaocaoCommand.parseAsRoot()
            try command.run()
        } catch {
            exit(report(error))
        }
    }

    /// Says what went wrong and returns the exit status.
    private static func report(_ error: any Error) -> Int32 {
        let usual = BaocaoCommand.exitCode(for: error)
        if usual == .success {
            Console.say(BaocaoCommand.fullMessage(for: error))
            return ExitStatus.done.rawValue
        }
        if usual == .validationFailure {
            Console.complain(BaocaoCommand.fullMessage(for: error))
            return ExitStatus.usage.rawValue
        }
        let status = ServiceStatus.status(of: error)
        if status != .findings { Console.complain("baocao: \(error)") }
        return status.rawValue
    }
}
