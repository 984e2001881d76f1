// Is the proof that an office that cannot open just now is waited for, and one that never can is
// not.

import FileSystem
import Glibc
import Issuing
import Pipeline
import Testing

@testable import Service

struct OfficeOpeningTests {
    /// The next notes, waited for as the loop does.
    private func notes(_ exchange: Exchange) -> [Exchange.Note] {
        var entry = pollfd(
            fd: exchange.loopBell.descriptor.number, events: Int16(POLLIN), revents: 0)
        while poll(&entry, 1, -1) < 0, errno == EINTR {}
        return exchange.takeNotes()
    }

    private func start(_ error: any Error & Sendable) throws -> Exchange {
        let exchange = try Exchange()
        try OfficeThread(exchange: exchange, heartbeat: Heartbeat(), log: Log()) { throw error }
            .start()
        return exchange
    }

    @Test(arguments: [EROFS, ENOSPC, EIO, EMFILE])
    func `a disk that cannot be written is waited for until the stop`(_ code: Int32) throws {
        let exchange = try start(FileError.failed(.lock, path: "lock", code: code))
        guard case .waiting(let text)? = notes(exchange).first else {
            Issue.record("the office did not wait")
            return
        }
        #expect(text.contains("lock"))
        exchange.wantStop()
        guard case .ended(let outcome)? = notes(exchange).first else {
            Issue.record("the office did not end")
            return
        }
        #expect(outcome == nil)
    }

    @Test func `a state in other hands is not waited for`() throws {
        let exchange = try start(IssuingError.locked(path: "state", holder: 7))
        guard case .ended(let outcome?)? = notes(exchange).first else {
            Issue.record("the office did not end")
            return
        }
        #expect(outcome.status == Pipeline.ExitStatus.locked.rawValue)
    }
}
