// Is the office (văn thư): it carries out the agenda and every act, and alone writes the ledger.
//
// One office per state folder, one thread. `work` is one tick: it does what the agenda says now and
// returns. `perform` is one act of a person. Both follow the same order for a batch of reports:
//
//  1 reserve (one transaction) → 2 render → 3 store, sync, read back → 4 commit (one transaction,
//  the only point at which a report exists) → 5 log the head → 6 outbox → 7 receipts (one
//  transaction)
//
// A process may die anywhere: the next one reads the ledger and goes on from there.

import Delivery
import Digests
import FileSystem
public import Ledger
import Obligations
public import Periods
public import Pipeline

/// The office of one site.
public final class Office {
    let surroundings: any Surroundings
    let renderer: any Renderer
    let time: any TimeSource
    let log: (String) -> Void
    let state: StateFolder
    /// Nothing is issued before it; nil for a demonstration.
    let buildDay: Day?
    let stepOrder: StepOrder
    var view: LedgerView
    /// The last transaction failed and may yet have reached the disk.
    var isUnsure = false
    /// The ledger as this office last left or read it.
    var ledgerStamp: FileStamp?
    /// Why the last tick did not come to its end; nil when it did.
    var standstill: String?
    /// What was looked at and left, so that a quiet tick costs nothing.
    var memory = TickMemory()
    /// Called several times a second while others render: what only looks may be asked then.
    public var meanwhile: () -> Void = {}
    /// Others are rendering: the view is of the middle of an act, and stays as it is.
    private(set) var isRendering = false
    /// Told after each step; what it throws ends the work as the death of the process would.
    package var afterStep: (Step) throws -> Void = { _ in }

    /// Takes the lock of the state folder, opens or begins the ledger and recovers what a dead
    /// process left. Log lines are English, for the administrator. One that does not begin is for
    /// looking only, and may be opened by who does not own the state.
    ///
    /// - Throws: `IssuingError` (locked, damaged or older ledger, wrong kind of clock),
    ///   `LedgerError`, `PipelineError` when the configuration or a definition is wrong.
    public convenience init(
        configuration: Configuration, renderer: any Renderer, time: any TimeSource,
        isDemonstration: Bool, buildDay: Day? = nil, begins: Bool = true,
        log: @escaping (String) -> Void
    ) throws {
        try self.init(
            surroundings: try SiteSurroundings(configuration: configuration), renderer: renderer,
            time: time, isDemonstration: isDemonstration, buildDay: buildDay, begins: begins,
            log: log)
    }

    /// `order`: anything but `.right` is for the tests of the tests.
    package init(
        surroundings: any Surroundings, renderer: any Renderer, time: any TimeSource,
        isDemonstration: Bool, buildDay: Day? = nil, begins: Bool = true,
        order: StepOrder = .right,
        afterStep: @escaping (Step) throws -> Void = { _ in },
        log: @escaping (String) -> Void
    ) throws {
        self.surroundings = surroundings
        self.renderer = renderer
        self.time = time
        self.log = log
        self.buildDay = isDemonstration ? nil : buildDay
        self.stepOrder = order
        self.afterStep = afterStep
        state = try StateFolder(path: surroundings.premises.stateFolder, begins: begins)
        view = LedgerView(zone: surroundings.premises.zone)
        try open(isDemonstration: isDemonstration)
    }

    /// The end of the chain; nil in a ledger without entries.
    public var head: LedgerHead? { view.head }

    /// One tick: everything that is due now, as far as it can be done.
    ///
    /// - Throws: only what keeps the office from working at all, such as a ledger that cannot be
    ///   written; a failing report or outbox is recorded and the others go on.
    public func work(shouldStop: () -> Bool = { false }) throws -> WorkOutcome {
        do {
            try settleDoubt()
            let outcome = try tick(shouldStop: shouldStop)
            standstill = nil
            return outcome
        } catch {
            standstill = "\(error)"
            throw error
        }
    }

    private func tick(shouldStop: () -> Bool) throws -> WorkOutcome {
        var outcome = WorkOutcome()
        let now = time.instant
        let conditions: Conditions
        do {
            conditions = try surroundings.conditions()
        } catch {
            tell("conditions", "cannot read the site: \(error)", &outcome)
            try deliverOwed(now: now, by: .daemon, &outcome)
            return outcome
        }
        memory.told["conditions"] = nil
        guard !isQuiet(now, conditions) else { return memory.quietOutcome }
        let tick = try tick(now, conditions)
        try note(tick, &outcome)
        if tick.agenda.clockTrouble == nil {
            try carryOut(tick, shouldStop: shouldStop, &outcome)
        }
        try deliverOwed(now: now, by: .daemon, &outcome)
        if shouldStop() { memory.isQuiet = false } else { remember(tick, outcome) }
        return outcome
    }

    /// Appends in one transaction, durable on return, and takes the entries into the view.
    @discardableResult
    func append(
        _ entries: [LedgerEntry], at instant: Instant, by actor: Actor, as step: Step = .recorded
    ) throws -> [StampedEntry] {
        guard !entries.isEmpty else { return [] }
        let stamped: [StampedEntry]
        isUnsure = true
        try state.keepLock()
        guard state.ledgerStamp == ledgerStamp else {
            throw IssuingError.ledgerTouched(path: state.ledgerPath)
        }
        stamped = try state.ledger().append(entries, at: instant, by: actor)
        isUnsure = false
        ledgerStamp = state.ledgerStamp
        for entry in stamped { view.add(entry) }
        memory.isQuiet = false
        if let head = view.head {
            log("head \(head)")
            // What was appended exists, whether its end could be noted or not.
            do { try state.keep(head) } catch { log("head not noted: \(error)") }
        }
        try afterStep(step)
        return stamped
    }

    func whileRendering(_ body: () throws -> Void) rethrows {
        isRendering = true
        defer { isRendering = false }
        try body()
    }

    /// A trouble that stands: into the outcome each time, into the log once.
    func tell(_ place: String, _ text: String, _ outcome: inout WorkOutcome) {
        if !outcome.troubles.contains(text) { outcome.troubles.append(text) }
        if memory.told[place] != text {
            memory.told[place] = text
            log(text)
        }
    }
}
