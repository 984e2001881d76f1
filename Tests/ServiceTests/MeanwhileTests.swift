// Is the proof that a report that takes long keeps nobody from asking how things stand.

import Glibc
import Issuing
import Pipeline
import TestTools
import Testing

@testable import Service

struct MeanwhileTests {
    private let site: ServiceSite
    private let exchange: Exchange
    private let stop = WorkerStop()

    init() throws {
        site = try ServiceSite(ServiceSite.campaign)
        exchange = try Exchange()
    }

    /// An office whose only worker never answers.
    private func startOffice() throws {
        let program = site.folder.path + "/worker.sh"
        try site.write("#!/bin/sh\nexec sleep 1000", to: program)
        chmod(program, 0o700)
        let configuration = try Configuration(path: site.configurationPath)
        let (clock, stop) = (site.clockPath, stop)
        try OfficeThread(exchange: exchange, heartbeat: Heartbeat(), log: Log()) {
            var limits = WorkerLimits()
            limits.stopSeconds = 0
            let pool = WorkerPool(
                configuration: configuration, limits: limits, program: program, stop: stop)
            return try OfficeMaking(configuration: configuration, clockPath: clock, log: Log())
                .office(renderer: pool)
        }.start()
    }

    private func ask(_ client: Int, _ message: Message) {
        exchange.ask(
            Exchange.Request(
                client: client, message: message, actor: Requester(uid: 0, name: "thử"),
                files: []))
    }

    /// Every note until one that ends what is waited for.
    private func notes(until isLast: (Exchange.Note) -> Bool) -> [Exchange.Note] {
        var notes: [Exchange.Note] = []
        while !notes.contains(where: isLast) {
            var entry = pollfd(
                fd: exchange.loopBell.descriptor.number, events: Int16(POLLIN), revents: 0)
            while poll(&entry, 1, -1) < 0, errno == EINTR {}
            notes += exchange.takeNotes()
        }
        return notes
    }

    private static func isDone(_ note: Exchange.Note, _ client: Int) -> Bool {
        if case .done(client, _, _) = note { true } else { false }
    }

    @Test(arguments: ["status", "head", "audit"])
    func `is answered while a worker hangs`(_ verb: String) throws {
        try startOffice()
        var report = Message()
        for (name, value) in [
            ("verb", "report"), ("committee", "duqs-dbp"), ("period", "2012..2017@lich"),
            ("definition", "giai-doan"),
        ] { report.add(name, value) }
        ask(1, report)
        var look = Message()
        look.add("verb", verb)
        if verb == "audit" { look.add("year", "2017") }
        ask(2, look)
        let notes = notes { MeanwhileTests.isDone($0, 2) }
        #expect(!notes.contains { MeanwhileTests.isDone($0, 1) })
        let isTold = notes.contains { if case .reply(2, _, _) = $0 { true } else { false } }
        #expect(isTold)
        stop.tell()
        exchange.wantStop()
        let rest = self.notes { if case .ended = $0 { true } else { false } }
        #expect(rest.contains { MeanwhileTests.isDone($0, 1) })
    }
}
