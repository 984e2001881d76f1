// Orders → answers, by children that may hang, crash or be stopped without harm to the others.
//
// A child lives for one call of `render` at most, so that each run reads the generation that is
// current when it begins. Orders go out one at a time to each of a few children; each has its own
// deadline. Whatever ends a child fails the order it was on, as something worth another try.

import Glibc
public import Issuing
public import Pipeline

/// Renders in other processes.
public final class WorkerPool: Renderer {
    private var configuration: Configuration
    private let limits: WorkerLimits
    private let program: String
    private let stop: WorkerStop
    private let heartbeat: Heartbeat

    /// `program`: what is started as `PROGRAM worker`; this very program when it is not told.
    public init(
        configuration: Configuration, limits: WorkerLimits = WorkerLimits(),
        program: String = "/proc/self/exe", stop: WorkerStop = WorkerStop(),
        heartbeat: Heartbeat = Heartbeat()
    ) {
        self.configuration = configuration
        self.limits = limits
        self.program = program
        self.stop = stop
        self.heartbeat = heartbeat
    }

    /// Later runs are given this configuration.
    public func use(_ configuration: Configuration) { self.configuration = configuration }

    /// - Throws: what `receive` throws, and `ServiceError.stopping` once the pool was told to stop
    ///   and what was being rendered is answered or out of time.
    public func render(
        _ orders: [ReportOrder], meanwhile: () -> Void,
        receive: (Int, Result<ReportAnswer, RenderFailure>) throws -> Void
    ) throws {
        var run = WorkerRun(
            orders: orders, configuration: configuration, limits: limits, program: program)
        while !run.isDone {
            heartbeat.beat()
            meanwhile()
            if stop.isStopping { try run.stop() }
            for (index, answer) in run.turn() { try receive(index, answer) }
        }
    }
}
