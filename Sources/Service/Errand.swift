// A command's request → its answer: from the daemon, or by the same code when none is running.

public import Issuing
public import Pipeline

/// One request of the command line.
public struct Errand {
    private let configuration: Configuration
    private let answer: (Answered) throws -> Void

    /// What does the work when no daemon listens, told what to say and hand back.
    public typealias Direct = (@escaping (Reply) throws -> Void) throws -> Void

    /// `answer`: takes what is said and handed back, as it comes.
    public init(configuration: Configuration, answer: @escaping (Answered) throws -> Void) {
        self.configuration = configuration
        self.answer = answer
    }

    /// Asks the daemon; where none listens, `direct` does it in this process.
    ///
    /// - Throws: `ServiceError.refused` with the daemon's sentence and status, and what `direct`
    ///   throws.
    public func run(_ request: Message, direct: Direct) throws {
        try run(request, files: [], direct: direct)
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
    public func run(_ request: Message, folder: String, direct: Direct) throws {
        var request = request
        request.add("folder", folder)
        try run(request, files: try FolderFiles(path: folder).inFolder(), direct: direct)
    }

    /// Asks the daemon and sends those files along; `direct` gets them as values `file` and
    /// `bytes` of the request.
    public func run(
        _ request: Message, paths: [String],
        direct: (Message, @escaping (Reply) throws -> Void) throws -> Void
    ) throws {
        let files = try paths.map { try PassedFile(path: $0) }
        try run(request, files: files) { answer in
            var request = request
            for file in files {
                request.add("file", file.name)
                request.add("bytes", bytes: file.bytes)
            }
            try direct(request, answer)
        }
    }

    private func run(_ request: Message, files: [PassedFile], direct: Direct) throws {
        guard files.count <= DescriptorPassing.maximumCount else {
            throw ServiceError.tooManyFiles(limit: DescriptorPassing.maximumCount)
        }
        var sent = request
        for file in files { sent.add("file", file.name) }
        let memories = try files.map { try SealedMemory.make($0.bytes) }
        let isAnswered = try Client(configuration: configuration)
            .ask(sent, files: memories, answer: answer)
        if !isAnswered { try direct { try answer(Answered($0)) } }
    }
}
