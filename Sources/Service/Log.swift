// Is the daemon's log: constant sentences with facts, one line each, to standard error.

import Glibc
import Pipeline

/// Where lines go; each is written in one call, from any thread.
public struct Log: Sendable {
    /// As in syslog(3) and sd-daemon(3).
    enum Priority: Int, Sendable {
        case error = 3
        case warning = 4
        case information = 6
    }

    /// The journal reads priorities from the beginning of lines; a terminal shows them.
    private let isJournal: Bool

    public init() {
        isJournal =
            Outside.variable("JOURNAL_STREAM") != nil || Outside.variable("INVOCATION_ID") != nil
    }

    /// Something was done.
    public func say(_ sentence: String, _ facts: KeyValuePairs<String, String> = [:]) {
        write(.information, sentence, facts)
    }

    func warn(_ sentence: String, _ facts: KeyValuePairs<String, String> = [:]) {
        write(.warning, sentence, facts)
    }

    func complain(_ sentence: String, _ facts: KeyValuePairs<String, String> = [:]) {
        write(.error, sentence, facts)
    }

    private func write(
        _ priority: Priority, _ sentence: String, _ facts: KeyValuePairs<String, String>
    ) {
        let parts = [sentence] + facts.map { "\($0.key)=\(Log.quoted($0.value))" }
        let line = parts.joined(separator: " ").map { $0.isNewline ? " " : $0 }
        let bytes = Array(((isJournal ? "<\(priority.rawValue)>" : "") + String(line) + "\n").utf8)
        _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
    }

    private static func quoted(_ text: String) -> String {
        text.contains(" ") || text.isEmpty ? "\"\(text)\"" : text
    }
}
