// Jobs → the office's work, on a thread of its own, so that the loop can always answer.

import FileSystem
import Glibc
import Issuing
import Ledger
import Pipeline
import Synchronization

/// Does one job after the other until it is told to stop.
struct OfficeThread: Sendable {
    /// Takes the lock, recovers, and makes the office; called on the thread.
    typealias Opening = @Sendable () throws -> OfficeWork

    let exchange: Exchange
    let heartbeat: Heartbeat
    let log: Log
    let open: Opening

    /// A tick gives way to waiting requests after this many milliseconds, not before, so that it
    /// gets somewhere even when there is always one waiting.
    private static let tickMilliseconds = 500

    /// Starts the thread.
    func start() throws(ServiceError) {
        var thread = pthread_t()
        let start = Unmanaged.passRetained(OfficeThreadStart(office: self))
        let code = pthread_create(
            &thread, nil,
            { pointer in
                guard let pointer else { return nil }
                Unmanaged<OfficeThreadStart>.fromOpaque(pointer).takeRetainedValue().office.live()
                return nil
            }, start.toOpaque())
        guard code == 0 else {
            start.release()
            throw .system(call: "pthread_create", code: code)
        }
        pthread_detach(thread)
    }

    /// The lock is given back before the loop is told of the end.
    private func live() {
        var outcome: Exchange.Outcome?
        do {
            try workAll()
        } catch {
            outcome = OfficeWork.outcome(of: error)
        }
        for request in exchange.takeRequests() { refuse(request, ServiceError.stopping) }
        exchange.tell(.ended(outcome))
    }

    private func workAll() throws {
        guard let office = try openPatiently() else { return }
        // Whoever asks how things stand need not wait for a report that takes long or hangs.
        office.whileRendering { [unowned office] in
            while let request = exchange.takeRequest(among: OfficeWork.lookingVerbs) {
                answer(request, office)
            }
        }
        exchange.tell(.opened)
        var trouble: String?
        while true {
            let job = exchange.nextJob()
            heartbeat.beat()
            switch job {
            case .stop: return
            case .request(let request): answer(request, office)
            case .tick: tick(office, &trouble)
            }
        }
    }

    /// A state folder that cannot be written just now is waited for: whoever mends the disk need
    /// not know that a daemon gave up. Nil when it is to stop meanwhile.
    private func openPatiently() throws -> OfficeWork? {
        var told: String?
        while true {
            do {
                return try open()
            } catch  where OfficeThread.mayPass(error) {
                let text = "\(error)"
                if text != told { exchange.tell(.waiting(text)) }
                told = text
                guard exchange.rest(milliseconds: OfficeThread.openingMilliseconds) else {
                    return nil
                }
            }
        }
    }

    private static let openingMilliseconds: Int32 = 5_000

    private static func mayPass(_ error: any Error) -> Bool {
        switch error {
        case FileError.failed(_, _, EROFS): true
        case let error as FileError: error.isTransient
        case let error as LedgerError: error.isTransient
        default: false
        }
    }

    private func tick(_ office: OfficeWork, _ trouble: inout String?) {
        let end = Outside.monotonicMilliseconds() + OfficeThread.tickMilliseconds
        var gaveWay = false
        var found: String?
        do {
            let outcome = try office.work {
                heartbeat.beat()
                let yields = exchange.hasRequests && Outside.monotonicMilliseconds() >= end
                gaveWay = gaveWay || yields
                return yields || exchange.isStopWanted
            }
            found = outcome.troubles.isEmpty ? nil : outcome.troubles.joined(separator: "; ")
            tell(outcome)
        } catch ServiceError.stopping {
            return
        } catch {
            found = "\(error)"
        }
        if gaveWay { exchange.wantTick() }
        guard found != trouble else { return }
        trouble = found
        exchange.tell(.trouble(found))
    }

    private func tell(_ outcome: WorkOutcome) {
        guard !outcome.isIdle else { return }
        log.say(
            "worked",
            [
                "issued": String(outcome.issued.count), "drafts": String(outcome.drafts.count),
                "rehearsals": String(outcome.rehearsals.count),
                "delivered": String(outcome.delivered), "failed": String(outcome.failed),
            ])
    }

    private func answer(_ request: Exchange.Request, _ office: OfficeWork) {
        let verb = request.message.text("verb") ?? ""
        do {
            try office.perform(request) { reply in
                heartbeat.beat()
                if let client = request.client { try tell(reply, to: client) }
            } hand: { name, file in
                guard let client = request.client else { return }
                exchange.tell(.reply(client: client, Answers.file(name), file: file))
            }
            finish(request, verb, Exchange.Outcome(status: 0, text: ""))
        } catch {
            finish(request, verb, OfficeWork.outcome(of: error))
        }
        // What was confirmed, imported or ordered may be due at once.
        if !OfficeWork.readingVerbs.contains(verb) { exchange.wantTick() }
    }

    private func tell(_ reply: Reply, to client: Int) throws {
        switch reply {
        case .line(let text):
            for message in Answers.lines(text) {
                exchange.tell(.reply(client: client, message, file: nil))
            }
        case .file(let name, let bytes):
            let memory = try SealedMemory.make(bytes)
            exchange.tell(.reply(client: client, Answers.file(name), file: memory))
        }
    }

    private func refuse(_ request: Exchange.Request, _ error: any Error) {
        finish(request, request.message.text("verb") ?? "", OfficeWork.outcome(of: error))
    }

    private func finish(
        _ request: Exchange.Request, _ verb: String, _ outcome: Exchange.Outcome
    ) {
        exchange.tell(.done(client: request.client, verb: verb, outcome))
    }
}

/// What a C thread is handed.
private final class OfficeThreadStart: Sendable {
    let office: OfficeThread

    init(office: OfficeThread) {
        self.office = office
    }
}
