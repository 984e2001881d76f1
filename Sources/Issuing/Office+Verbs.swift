// Request → act: the one table of what a person may ask of the office.

public import Ledger

extension Office {
    /// Carries out one request of a person and answers line by line.
    ///
    /// The verb is the value named `verb`; its arguments are named values. What `answer` throws
    /// ends the telling and never undoes an act.
    ///
    /// - Throws: `IssuingError` and what `ExitStatus(ofCommand:)` maps.
    public func perform(
        _ message: Message, by actor: Actor, answer: (Reply) throws -> Void
    ) throws {
        try settleDoubt(before: message.text("verb"))
        let request = ActRequest(message)
        try request.checkFilled()
        let say = { (line: String) in try answer(.line(line)) }
        switch request.verb {
        case "issue": try issue(request, by: actor, say: say)
        case "correct": try correct(request, by: actor, say: say)
        case "backfill": try backfill(request, by: actor, say: say)
        case "order": try order(request, by: actor, say: say)
        case "approve": try approve(request, by: actor, say: say)
        case "register": try register(request, by: actor, say: say)
        case "withdraw": try withdraw(request, by: actor, say: say)
        case "waive": try waive(request, by: actor, say: say)
        case "confirm": try confirm(request, by: actor, say: say)
        case "clock-accept": try acceptClock(request, by: actor, say: say)
        case "report": try report(request, by: actor, answer: answer)
        case "copies": try copies(request, by: actor, answer: answer)
        case "status": try status(request, say: say)
        case "audit": try audit(request, say: say)
        case "explain": try explain(request, say: say)
        case "head": try head(request, say: say)
        case "verify": try verify(message, say: say)
        case "reload": try reload(say: say)
        default: throw IssuingError.unknownVerb(request.verb)
        }
    }

    /// `verify` is how a person finds out what is wrong with a ledger; it reads it by itself.
    private func settleDoubt(before verb: String?) throws {
        guard !isRendering else { return }
        do {
            try settleDoubt()
        } catch  where verb == "verify" {
        }
    }

    private func reload(say: (String) throws -> Void) throws {
        try reload()
        try say("configuration read again")
    }
}
