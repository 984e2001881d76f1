// Is how much one worker may use before it is stopped.

/// The bounds on workers.
public struct WorkerLimits: Hashable, Sendable {
    /// An order that takes longer fails and its worker is killed.
    public var orderSeconds = 120
    /// Orders one worker takes before a fresh one replaces it.
    public var ordersPerWorker = 64
    /// Workers at a time: reports are rendered while others are being written.
    public var workerCount = 2
    /// The largest report, in pages.
    public var pageCount = 2_000
    /// The largest report, in bytes.
    public var byteCount = 64 << 20
    /// Address space of a worker, in bytes; fonts and a generation of records fit in a quarter.
    public var memoryBytes = 1 << 30
    /// Files and sockets a worker may have open.
    public var openFiles = 64
    /// The largest file a worker may write: it writes none but a cache of fonts.
    public var fileBytes = 64 << 20
    /// Once the pool is told to stop, the orders being rendered get this long.
    public var stopSeconds = 60

    public init() {}

    /// The largest frame of an answer: a report, its papers and figures, each within `byteCount`.
    var answerBytes: Int { 4 * byteCount }
}
