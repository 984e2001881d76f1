// Is the proof that a delivery arrives once, whole, checkable, and never over another file.

import Delivery
import Digests
import FileSystem
import Glibc
import TestTools
import Testing

struct OutboxTests {
    private let folder = TemporaryFolder()
    private let note = "so cai 7:00ff, 2026-06-15T08:00:00+07:00"
    private let period = "2026H1@chot-15"

    private var outbox: Outbox { Outbox(folder: folder.path) }
    private var report: OutgoingFile {
        OutgoingFile(path: period + "/so-ket-r0.pdf", bytes: Array("%PDF-1.7 báo cáo".utf8))
    }
    private var paper: OutgoingFile {
        OutgoingFile(path: period + "/so-ket-r0-con-thieu.pdf", bytes: [1, 2, 3])
    }

    @Test func `files and manifest arrive with their bytes and modes`() throws {
        let outcome = try outbox.deliver([report, paper], to: "duqs-tinh", note: note)
        #expect(outcome.kind == .done)
        let place = "duqs-tinh/" + period
        let names = ["so-ket-r0-con-thieu.pdf", "so-ket-r0.pdf", "so-ket-r0.pdf.sha256"]
        #expect(try Files.names(in: folder[place]) == names)
        #expect(try Files.read(folder[place + "/so-ket-r0.pdf"]) == report.bytes)
        #expect(names.allSatisfy { folder.mode(place + "/" + $0) == 0o640 })
        #expect(folder.mode(place) == 0o2750 && folder.mode("duqs-tinh") == 0o2750)
        #expect(
            String(decoding: outcome.manifest, as: UTF8.self) == "# \(note)\n"
                + "\(report.digest.hex)  so-ket-r0.pdf\n"
                + "\(paper.digest.hex)  so-ket-r0-con-thieu.pdf\n")
        #expect(try outbox.manifest(of: report.path, recipient: "duqs-tinh") == outcome.manifest)
    }

    @Test func `sha256sum accepts the manifest and finds a changed file`() throws {
        _ = try outbox.deliver([report, paper], to: "tinh", note: note)
        let check =
            "cd '\(folder["tinh/" + period])' && LC_ALL=C sha256sum -c --strict"
            + " so-ket-r0.pdf.sha256 >'\(folder["ra"])' 2>&1"
        #expect(try Tool.run(["sh", "-c", check]).status == 0)
        #expect(
            try Files.readText(folder["ra"]) == "so-ket-r0.pdf: OK\nso-ket-r0-con-thieu.pdf: OK\n")
        try Files.write([9], to: folder["tinh/" + paper.path])
        #expect(try Tool.run(["sh", "-c", check]).status == 1)
    }

    @Test func `a second delivery changes nothing and keeps the first note`() throws {
        let first = try outbox.deliver([report], to: "tinh", note: note)
        let second = try outbox.deliver([report], to: "tinh", note: "so cai 8:11, later")
        #expect(second == DeliveryOutcome(kind: .alreadyThere, manifest: first.manifest))
        #expect(second.manifestDigest == first.manifestDigest)
        #expect(try Files.paths(under: folder.path).count == 2)
    }

    @Test func `a delivery that was killed half way is finished`() throws {
        try Files.makeFolders(folder["tinh/" + period])
        try Files.write(report.bytes, to: folder["tinh/" + report.path])
        let outcome = try outbox.deliver([report, paper], to: "tinh", note: note)
        #expect(outcome.kind == .done)
        #expect(try Files.paths(under: folder.path).count == 3)
    }

    @Test func `a different file of that name stays and stops the delivery`() throws {
        try Files.makeFolders(folder["tinh/" + period])
        try Files.write([0], to: folder["tinh/" + report.path])
        let path = folder["tinh/" + report.path]
        #expect(throws: DeliveryError.differentFile(path: path)) {
            try outbox.deliver([report], to: "tinh", note: note)
        }
        #expect(try Files.read(path) == [0])
        #expect(try outbox.state(of: report, recipient: "tinh") == .different)
    }

    @Test func `a different manifest stays and stops the delivery`() throws {
        let manifest = folder["tinh/" + report.path + ".sha256"]
        for text in ["", "# ghi chú", "# ghi chú\n", "\(report.digest.hex)  so-ket-r0.pdf\n"] {
            try Files.makeFolders(folder["tinh/" + period])
            try Files.write(Array(text.utf8), to: manifest)
            #expect(throws: DeliveryError.differentFile(path: manifest)) {
                try outbox.deliver([report], to: "tinh", note: note)
            }
            #expect(try Files.readText(manifest) == text)
        }
    }

    @Test func `states tell what is there`() throws {
        #expect(try outbox.state(of: report, recipient: "tinh") == .missing)
        _ = try outbox.deliver([report], to: "tinh", note: note)
        #expect(try outbox.state(of: report, recipient: "tinh") == .present)
        #expect(try outbox.state(of: paper, recipient: "tinh") == .missing)
        let other = OutgoingFile(path: report.path, bytes: [])
        #expect(try outbox.state(of: other, recipient: "tinh") == .different)
        #expect(
            try outbox.state(of: report.path, digest: report.digest, recipient: "tinh") == .present)
    }

    @Test func `a note of several lines stays one comment`() throws {
        let outcome = try outbox.deliver([report], to: "tinh", note: "a\nb  tệp\r\nc")
        let lines = outcome.manifest.split(separator: 0x0A)
        #expect(lines.count == 2 && lines[0].first == 0x23)
    }

    @Test func `an empty delivery makes nothing`() throws {
        #expect(try outbox.deliver([], to: "tinh", note: note).kind == .alreadyThere)
        #expect(try Files.names(in: folder.path).isEmpty)
    }
}
