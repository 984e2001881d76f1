// Is one call of a pool: the orders not yet begun, the children, and the answers as they come.

import Glibc
import Issuing
import Pipeline

/// The state of a run; every `turn` waits a moment at most.
struct WorkerRun {
    typealias Answer = (index: Int, answer: Result<ReportAnswer, RenderFailure>)

    private let orders: [ReportOrder]
    private let configuration: Configuration
    private let limits: WorkerLimits
    private let program: String
    private var next = 0
    private var workers: [WorkerProcess] = []
    private var stopDeadline: Int?

    /// A stop is noticed within this many milliseconds.
    private static let longestWait = 200

    init(
        orders: [ReportOrder], configuration: Configuration, limits: WorkerLimits, program: String
    ) {
        self.orders = orders
        self.configuration = configuration
        self.limits = limits
        self.program = program
    }

    /// Every order was answered.
    var isDone: Bool { next == orders.count && workers.allSatisfy { $0.order == nil } }

    /// Begins no more orders.
    ///
    /// - Throws: `ServiceError.stopping` when nothing is being rendered any more, or too long.
    mutating func stop() throws(ServiceError) {
        let present = Outside.monotonicMilliseconds()
        let deadline = stopDeadline ?? present + limits.stopSeconds * 1_000
        stopDeadline = deadline
        if present >= deadline || workers.allSatisfy({ $0.order == nil }) { throw .stopping }
    }

    /// Hands out orders, waits a moment, and returns what was answered or failed meanwhile.
    mutating func turn() -> [Answer] {
        var answers = stopDeadline == nil ? handOut() : []
        guard answers.isEmpty else { return answers }
        var entries = workers.map(\.entry)
        let wait = Int32(WorkerRun.longestWait)
        guard poll(&entries, nfds_t(entries.count), wait) >= 0 || errno == EINTR else { return [] }
        let present = Outside.monotonicMilliseconds()
        var kept: [WorkerProcess] = []
        for (worker, entry) in zip(workers, entries) {
            let isAlive = advance(worker, isReady: entry.revents != 0, at: present, &answers)
            if isAlive { kept.append(worker) } else { worker.end() }
        }
        workers = kept
        return answers
    }

    /// Gives every idle worker an order, and starts workers while there are orders for them.
    private mutating func handOut() -> [Answer] {
        let deadline = Outside.monotonicMilliseconds() + limits.orderSeconds * 1_000
        for worker in workers where worker.order == nil && next < orders.count {
            worker.begin(orders[next].message, index: next, deadline: deadline)
            next += 1
        }
        while workers.count < limits.workerCount, next < orders.count {
            do {
                let worker = try WorkerProcess(program: program, frameLimit: limits.answerBytes)
                worker.send(Worker.beginning(configuration, limits))
                worker.begin(orders[next].message, index: next, deadline: deadline)
                workers.append(worker)
                next += 1
            } catch {
                guard workers.isEmpty else { return [] }
                next += 1
                return [(next - 1, .failure(WorkerRun.failure("\(error)")))]
            }
        }
        return []
    }

    /// One worker's turn; false when it is to be ended.
    private func advance(
        _ worker: WorkerProcess, isReady: Bool, at present: Int, _ answers: inout [Answer]
    ) -> Bool {
        guard let (index, deadline) = worker.order else {
            // With nothing to do, a worker that says something has lost its mind.
            return !isReady && next < orders.count
        }
        do {
            if isReady, let message = try worker.exchange().first {
                answers.append((index, WorkerRun.answer(message)))
                worker.finishOrder()
                return worker.orderCount < limits.ordersPerWorker
            }
        } catch {
            let sign = worker.end()
            answers.append((index, .failure(WorkerRun.failure(WorkerRun.words(ofEnd: sign)))))
            return false
        }
        guard present >= deadline else { return true }
        let text = "lập báo cáo quá \(limits.orderSeconds) giây nên bị dừng"
        answers.append((index, .failure(WorkerRun.failure(text))))
        return false
    }

    private static func answer(_ message: Message) -> Result<ReportAnswer, RenderFailure> {
        switch message.text("kind") {
        case "answer":
            if let answer = ReportAnswer(message: message) { return .success(answer) }
        case "failure":
            if let failure = RenderFailure(message: message) { return .failure(failure) }
        default: break
        }
        return .failure(failure("tiến trình lập báo cáo trả lời sai"))
    }

    private static func words(ofEnd sign: Int32) -> String {
        switch sign {
        case 0: "tiến trình lập báo cáo kết thúc giữa chừng"
        case SIGXCPU: "lập báo cáo quá giới hạn thời gian máy nên bị dừng"
        default: "tiến trình lập báo cáo bị dừng bởi tín hiệu \(sign)"
        }
    }

    private static func failure(_ text: String) -> RenderFailure {
        RenderFailure(text: text, isTransient: true)
    }
}
