// Is the proof that nothing a client does keeps the daemon from the others.

import Glibc
import Issuing
import Pipeline
import TestTools
import Testing

@testable import Service

@Suite("The control socket", .serialized)
struct ControlSocketTests {
    private let site: ServiceSite
    private let daemon: RunningDaemon

    init() throws {
        site = try ServiceSite(nil)
        daemon = try RunningDaemon(site)
    }

    /// Within the 20 seconds that the loop never sleeps longer than: how fast it is on a machine
    /// that does nothing else is for the bench.
    private func expectGoodAnswer(_ comment: Comment) throws {
        let milliseconds = try RawClient.goodAnswer(site)
        #expect(try #require(milliseconds) < 20_000, comment)
    }

    /// Many systems let a process have 1,024, which the crowd and the tests beside it exceed.
    private func allowOpenFiles(_ count: rlim_t) {
        let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        var limit = rlimit()
        guard getrlimit(resource, &limit) == 0, limit.rlim_cur < count else { return }
        limit.rlim_cur = min(count, limit.rlim_max)
        setrlimit(resource, &limit)
    }

    @Test("has mode 0660")
    func mode() {
        var status = stat()
        #expect(stat(site.socketPath, &status) == 0)
        #expect(status.st_mode & 0o777 == 0o660)
    }

    @Test("closes on 10,000 garbage frames and answers a good client all the time")
    func garbage() throws {
        var chance = SplitMix(seed: 7)
        for round in 0..<10_000 {
            let client = try RawClient(site.socketPath)
            var bytes = (0..<(5 + round % 60)).map { _ in UInt8(chance.number(0...255)) }
            // Every other one has a length that fits, so that its body is looked at.
            if round.isMultiple(of: 2) {
                bytes.replaceSubrange(0..<4, with: [0, 0, 0, UInt8(bytes.count - 4)])
            }
            client.send(bytes)
            if round.isMultiple(of: 500) { try expectGoodAnswer("round \(round)") }
        }
        try expectGoodAnswer("after 10,000")
        Counts.badInputs(10_000)
    }

    @Test("closes at once on a length of 4 GiB, of nothing, and beyond 64 KiB")
    func length() throws {
        for prefix: [UInt8] in [[255, 255, 255, 255], [0, 0, 0, 0], [0, 1, 0, 1]] {
            let client = try RawClient(site.socketPath)
            client.send(prefix)
            #expect(client.everything() == [])
        }
        try expectGoodAnswer("after lengths")
    }

    @Test("keeps no more than 32 and lets a good client in past 1,000 that say nothing")
    func crowd() throws {
        allowOpenFiles(4_096)
        var crowd: [RawClient] = []
        for index in 0..<1_000 {
            let client = try RawClient(site.socketPath)
            // Half of them begin a frame and never end it.
            if index.isMultiple(of: 2) { client.send([0, 0, 0]) }
            crowd.append(client)
            if index.isMultiple(of: 100) { try expectGoodAnswer("with \(index)") }
        }
        try expectGoodAnswer("with all")
        let open = try Tool.run(["sh", "-c", "ls /proc/\(daemon.number)/fd | wc -l"]).text
        let count = try #require(Int(open.split { !$0.isNumber }.joined()))
        #expect(count < 60, "\(count) descriptors")
        // Whoever is turned away is told that it is for now.
        let refused = crowd[900].everything() ?? []
        #expect(refused == Answers.busy.frame || refused.isEmpty)
    }

    @Test("ends a frame that does not come to its end within 5 seconds")
    func slow() throws {
        let client = try RawClient(site.socketPath)
        let beginning = Outside.monotonicMilliseconds()
        client.send(Array(RawClient.request("head").frame.dropLast()))
        try expectGoodAnswer("beside a slow one")
        #expect(client.everything() == [])
        let milliseconds = Outside.monotonicMilliseconds() - beginning
        #expect((4_900..<RunningDaemon.patienceSeconds * 1_000).contains(milliseconds))
    }

    @Test("closes when files come that are not named, too many, or no sealed memory")
    func files() throws {
        let memory = try SealedMemory.make([1])
        let unnamed = try RawClient(site.socketPath)
        unnamed.send(RawClient.request("head").frame, files: [memory])
        #expect(unnamed.everything() == [])
        let many = try RawClient(site.socketPath)
        many.send(
            RawClient.request("head").frame, files: Array(repeating: memory, count: 200))
        #expect(many.everything() == [])
        let null = Descriptor(open("/dev/null", O_RDONLY | O_CLOEXEC))
        for (name, file) in [("cap_uy.csv", null), ("../cap_uy.csv", memory)] {
            var request = RawClient.request("import")
            request.add("file", name)
            let client = try RawClient(site.socketPath)
            client.send(request.frame, files: [file])
            let answer = client.everything().flatMap { Message(body: Array($0.dropFirst(4))) }
            #expect(answer?.number("status") == 7)
        }
        let open = try Tool.run(["sh", "-c", "ls /proc/\(daemon.number)/fd | wc -l"]).text
        #expect((Int(open.split { !$0.isNumber }.joined()) ?? 99) < 30, "\(open)")
    }

    @Test("forgets a client that goes away before its answer")
    func gone() throws {
        for _ in 0..<200 {
            let client = try RawClient(site.socketPath)
            client.send(RawClient.request("status").frame)
        }
        // The answers nobody waits for are made first.
        _ = try RawClient.goodAnswer(site)
        try expectGoodAnswer("after the gone")
    }

    @Test("refuses a verb it does not know with status 2")
    func unknownVerb() throws {
        let client = try RawClient(site.socketPath)
        client.send(RawClient.request("nonsense").frame)
        let bytes = client.everything() ?? []
        let answer = Message(body: Array(bytes.dropFirst(4)))
        #expect(answer?.number("status") == 2)
    }

    @Test(
        "gives a stranger not one byte",
        .enabled(if: geteuid() == 0, "only root can become a stranger"))
    func stranger() throws {
        _ = try Tool.run([
            "sh", "-c", "chmod 711 \(site.folder.path) \(site.path); chmod 666 \(site.socketPath)",
        ])
        let frame = RawClient.request("head").frame
        let file = site.folder.path + "/frame"
        try frame.withUnsafeBytes { raw in
            let opened = Descriptor(open(file, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644))
            try #require(write(opened.number, raw.baseAddress, raw.count) == raw.count)
        }
        // perl is part of every Debian system and can speak to a socket.
        let program = """
            use Socket; socket(S, PF_UNIX, SOCK_STREAM, 0) or die 1;
            connect(S, pack_sockaddr_un($ARGV[0])) or die 2;
            open(F, "<", $ARGV[1]); local $/; $SIG{PIPE} = "IGNORE"; syswrite(S, <F>);
            my $n = sysread(S, my $b, 100); print "got ", $n // 0, "\\n";
            """
        let asked = try Tool.run([
            "setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups", "perl", "-e",
            program, site.socketPath, file,
        ])
        #expect(asked.text == "got 0\n")
        #expect(daemon.log.contains("stranger turned away"))
        try expectGoodAnswer("after the stranger")
    }
}
