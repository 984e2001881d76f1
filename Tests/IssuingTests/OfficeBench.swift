// Is an office on a bench: a scripted site and renderer, a clock set by hand, real files.

import FileSystem
import Issuing
import Ledger
import Obligations
import Periods
import TestTools
import Testing

/// The death of the process at a step.
struct PowerCut: Error {}

final class OfficeBench {
    /// In memory: every step of the office waits for the disk.
    private let place = TemporaryFolder(isInMemory: true)
    let site: ScriptedSite
    let renderer = ScriptedRenderer()
    let clock = HandClock()
    private(set) var office: Office?
    private(set) var log: [String] = []
    /// Steps counted since the bench was made.
    private(set) var steps = 0
    /// Dies after this many steps, once.
    var cutAfter: Int?
    var order = StepOrder.right

    static let person = Actor(uid: 1_000, name: "van-thu")

    init(
        definitions: [ReportDefinition], committees: [String] = ["tinh"],
        from day: String = "2026-05-01"
    ) throws {
        let premises = Premises(
            stateFolder: place["state"], outboxFolder: place["outbox"],
            zone: try #require(FixedZone(text: "+07:00")), minimumFreeMebibytes: 1)
        site = ScriptedSite(
            premises: premises, definitions: definitions, committees: committees)
        try Files.makeFolders(premises.outboxFolder)
        renderer.generation = { [site] in site.generationNumber }
        try set(day)
        try open()
    }

    deinit {
        office = nil
    }

    var folder: String { place.path }

    /// A new process: the old one is gone with its lock.
    func open(begins: Bool = true) throws {
        office = nil
        office = try Office(
            surroundings: site, renderer: renderer, time: clock, isDemonstration: true,
            begins: begins, order: order,
            afterStep: { [weak self] in try self?.count($0) },
            log: { [weak self] in self?.log.append($0) })
    }

    /// The process is gone.
    func close() { office = nil }

    private func count(_ step: Step) throws {
        steps += 1
        if steps == cutAfter { throw PowerCut() }
    }

    /// 08:00 of a day.
    func set(_ day: String) throws {
        let day = try #require(Day(text: day))
        clock.set(site.premises.zone.beginning(of: day).adding(seconds: 8 * 3_600))
    }

    @discardableResult
    func work(on day: String? = nil) throws -> WorkOutcome {
        if let day { try set(day) }
        clock.advance(seconds: 20)
        return try #require(office).work()
    }

    /// Works on every day of a range, once a day.
    func work(from first: String, through last: String) throws {
        let first = try #require(Day(text: first))
        let last = try #require(Day(text: last))
        for number in first.number...last.number { try work(on: Day(number: number).iso) }
    }

    /// Carries out an act; gives the lines it said.
    @discardableResult
    func act(_ verb: String, _ arguments: KeyValuePairs<String, String> = [:]) throws -> [String] {
        var message = Message()
        message.add("verb", verb)
        for (name, value) in arguments { message.add(name, value) }
        clock.advance(seconds: 20)
        var lines: [String] = []
        try #require(office).perform(message, by: OfficeBench.person) { reply in
            switch reply {
            case .line(let line): lines.append(line)
            case .file(let name, _): lines.append("file " + name)
            }
        }
        return lines
    }

    /// Every entry, read from the disk.
    var entries: [StampedEntry] {
        get throws {
            try LedgerFile(path: folder + "/state/ledger.db", mode: .reading).entries()
        }
    }

    /// `COMMITTEE/PERIOD/DEFINITION-rN` of every issue, with its marks, in order.
    var issues: [String] {
        get throws {
            try entries.compactMap { entry in
                guard case .issue(let key, let revision, _, _, let marks, _) = entry.entry
                else { return nil }
                let name = "\(key.committee)/\(key.period)/\(key.definition)-r\(revision)"
                return ([name] + marks).joined(separator: " ")
            }
        }
    }

    var drafts: [String] {
        get throws {
            try entries.compactMap { entry in
                guard case .draft(let key, let number, _, _, _) = entry.entry else { return nil }
                return "\(key.committee)/\(key.period)/\(key.definition)-du-thao-\(number)"
            }
        }
    }

    var rehearsals: Int {
        get throws {
            try entries.reduce(0) { count, entry in
                if case .rehearsal = entry.entry { count + 1 } else { count }
            }
        }
    }

    /// Deliveries without a receipt.
    var owed: Int {
        get throws {
            try entries.reduce(0) { count, entry in
                switch entry.entry {
                case .delivery: count + 1
                case .receipt: count - 1
                default: count
                }
            }
        }
    }

    /// Files below the outbox without manifests and papers of rehearsals.
    var outbox: [String] {
        get throws {
            try Files.paths(under: folder + "/outbox").filter {
                !$0.hasSuffix(".sha256") && !$0.contains("-soat-")
            }
        }
    }
}
