// A site in whatever state → what is wrong with it, where no office can or need be opened.
//
// Nothing is written and no lock is taken: who looks because the daemon does not start must neither
// be refused by what is wrong nor leave files that the daemon cannot open.

import Digests
import FileSystem
import Ledger
import Obligations
import Periods
public import Pipeline

/// Looks at a site from outside.
public struct Inspection {
    let surroundings: any Surroundings
    let renderer: any Renderer
    /// A head that the ledger is known to have had.
    let known: LedgerHead?
    let meanwhile: () -> Void

    /// Looks at a site that nobody has open.
    ///
    /// - Throws: `PipelineError` when the configuration or a definition is wrong.
    public init(configuration: Configuration) throws {
        self.init(
            surroundings: try SiteSurroundings(configuration: configuration),
            renderer: DirectRenderer(configuration: configuration),
            known: StateFolder.keptHead(in: configuration.stateFolder))
    }

    init(
        surroundings: any Surroundings, renderer: any Renderer, known: LedgerHead?,
        meanwhile: @escaping () -> Void = {}
    ) {
        self.surroundings = surroundings
        self.renderer = renderer
        self.known = known
        self.meanwhile = meanwhile
    }

    private var state: String { surroundings.premises.stateFolder }

    /// `expect`: a head from paper. `rerender`: yes or no. `json`. Files to look up come as values
    /// `file` (name) and `bytes`, in the same order; without any everything is verified.
    ///
    /// - Throws: `Verdict` when not everything is in order; `IssuingError.badArgument`.
    public func verify(_ message: Message, say: (String) throws -> Void) throws {
        let request = ActRequest(message)
        try request.checkFilled()
        let isRerendering = try request.flag("rerender")
        let verifier = try verifier(expecting: request.optional("expect"))
        let names = message.texts("file")
        let contents = message.fields.filter { $0.name == "bytes" }.map(\.value)
        var verification = names.isEmpty ? verifier.verifyAll() : verifier.ledger()
        for (name, bytes) in zip(names, contents) {
            verification.add(verifier.verify(name, bytes: bytes))
        }
        if isRerendering {
            let digests = Set(contents.map { SHA256.digest(of: $0) })
            let conditions = try surroundings.conditions()
            try Rerendering(
                account: verifier.account, definitions: conditions.definitions,
                store: Store(stateFolder: state).folder, zone: surroundings.premises.zone
            ).run(
                with: renderer, meanwhile: meanwhile, &verification, closing: conditions.close
            ) {
                names.isEmpty || digests.contains($0.report.digest)
            }
        }
        try request.tell(verification.text, verification.json, say: say)
        guard verification.status == .done else { throw Verdict(status: verification.status) }
    }

    private func verifier(expecting expectation: String?) throws -> Verifier {
        let premises = surroundings.premises
        return try Verifier(
            places: Verifier.Places(
                ledger: state + "/ledger.db", store: Store(stateFolder: state).folder,
                outbox: premises.outboxFolder, records: premises.recordsFolder),
            zone: premises.zone
        ) { entries throws(IssuingError) in
            guard let expectation else { return known }
            guard let wanted = HeadText.expectation(expectation, entries: entries) else {
                throw .badArgument(
                    name: "expect", value: expectation, expected: "SỐ:MÃ như baocao head đã in")
            }
            return wanted
        }
    }

    /// The status of a site whose ledger keeps every office from opening: that alone is told, as
    /// something to be mended. Where nothing was begun yet, what will be owed is told.
    ///
    /// - Throws: `Verdict` when anything is to be done; whatever is no trouble of the ledger as it
    ///   is.
    public func status(
        _ message: Message, because error: any Error, at time: any TimeSource,
        say: (String) throws -> Void
    ) throws {
        var site = SiteCondition(at: time.instant, zone: surroundings.premises.zone)
        site.minimumFreeMebibytes = surroundings.premises.minimumFreeMebibytes
        let report: StatusReport
        switch error {
        case IssuingError.noLedger:
            let conditions = try surroundings.conditions()
            site.readRoom(of: Files.exists(state) ? state : Files.parent(of: state))
            site.generation = conditions.generation
            site.daemon = "chưa chạy lần nào, chưa có sổ cái"
            report = StatusReport(
                agenda: firstAgenda(conditions, at: time.instant), account: LedgerAccount([]),
                site: site)
        case IssuingError.damagedLedger, IssuingError.ledgerGone, IssuingError.olderLedger,
            is LedgerError:
            site.readRoom(of: state)
            site.generation = (try? surroundings.conditions())?.generation
            site.degraded.append("\(error)")
            report = StatusReport(lines: [], account: LedgerAccount([]), site: site)
        default: throw error
        }
        try ActRequest(message).tell(report.text, report.json, say: say)
        if report.hasTrouble { throw Verdict(status: .findings) }
    }

    /// What a ledger that begins now would owe.
    private func firstAgenda(_ conditions: Conditions, at now: Instant) -> Agenda {
        let zone = surroundings.premises.zone
        let view = LedgerView(zone: zone)
        let today = zone.day(of: now)
        return Agenda(
            timetable: Timetable(
                definitions: conditions.definitions, calendars: conditions.calendars,
                committees: conditions.committees, occasions: conditions.occasions,
                holidays: conditions.holidays),
            facts: view.facts(today: today, inputs: conditions.inputs), now: now, zone: zone,
            buildDay: nil)
    }
}
