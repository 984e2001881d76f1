// A command's request → its answer: from the daemon, or by the same code when none is running.

public import Issuing
public import Pipeline

/// One request of the command line.
public struct Errand {
    private let configuration: Configuration
    private let answer: (Reply) throws -> Void

    /// `answer`: what is said and handed back, as it comes.
    public init(configuration: Configuration, answer: @escaping (Reply) throws -> Void) {
        self.configuration = configuration
        self.answer = answer
    }

    /// Asks the daemon; where none listens, `direct` does it in this process.
    ///
    /// - Throws: `ServiceError.refused` with the daemon's sentence and status, and what `direct`
    ///   throws.
    public func run(
        _ request: Message, direct: ((Reply) throws -> Void) throws -> Void
    ) throws {
        guard try !Client(configuration: configuration).ask(request, files: [], answer: answer)
        else { return }
        try direct(answer)
    }

    /// Asks a running daemon.
    ///
    /// - Throws: also `ServiceError.noDaemon` when none listens.
    public func run(_ request: Message) throws {
        let path = configuration.controlSocketPath
        try run(request) { _ in throw ServiceError.noDaemon(path: path) }
    }

    /// Asks the daemon and sends the files of a folder along, read by whoever runs this; where no
    /// daemon listens, `direct` reads the folder itself.
    public func run(
        _ request: Message, folder: String, direct: ((Reply) throws -> Void) throws -> Void
    ) throws {
        // Reading and copying is spared when nobody listens, and `direct` has better sentences.
        guard let files = try FolderFiles(path: folder).sealed() else { return try direct(answer) }
        var request = request
        for file in files { request.add("file", file.name) }
        let isAnswered = try Client(configuration: configuration)
            .ask(request, files: files.map(\.memory), answer: answer)
        if !isAnswered { try direct(answer) }
    }
}
