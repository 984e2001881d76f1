// One target + its progress → what is due, what is missing and the verdict.

import Facts

/// How one target stands (đánh giá một chỉ tiêu).
struct TargetJudgement {
    let target: TargetRow
    let indicator: Indicator
    let unit: Int
    let progress: Outcome
    /// The days that `progress` was asked for, best first.
    let spans: [Window.Span]
    let pace: TargetPace
    let fit: Int

    /// The target as set; its comparator is its qualifier when it has none of its own.
    var quantity: Quantity {
        guard target.quantity.qualifier == .exactly else { return target.quantity }
        return Quantity(
            target.quantity.measure, qualifier: target.comparator.qualifier,
            verbatim: target.quantity.verbatim)
    }

    var verdict: Verdict {
        guard let reached = progress.reading?.quantity else {
            if case .notYet = pace.due { return .notDue }
            return .insufficient
        }
        guard let comparison = reached.compared(to: plain(target.quantity)) else {
            return .insufficient
        }
        if pace.isLimit {
            let isKept =
                target.comparator == .below ? comparison == .less : comparison != .greater
            return isKept ? .met : .failed
        }
        switch (comparison, target.comparator) {
        case (.greater, .above): return .met
        case (.greater, _): return exceeds(reached) ? .exceeded : .met
        case (.equal, .above): break
        case (.equal, _): return .met
        case (.less, _): break
        }
        return unmet(reached)
    }

    /// Also by the digits that are printed: "99,0%" beside a target of 99% exceeds nothing that a
    /// reader can see.
    private func exceeds(_ reached: Quantity) -> Bool {
        guard let printed = reached.value(decimals: indicator.decimals),
            let comparison = Quantity(printed).compared(to: plain(target.quantity))
        else { return true }
        return comparison == .greater
    }

    /// What is missing against what is due, in units; for a share in people or things when its
    /// parts are known, else in percentage points.
    var shortfall: Answer {
        guard !pace.isLimit else { return .missing(.notApplicable) }
        let due: FixedDecimal
        switch pace.due {
        case .amount(let amount): due = amount
        case .notYet: return .missing(.notApplicable)
        case .unknown(let reason): return .missing(reason)
        }
        switch progress {
        case .missing(let reason): return .missing(reason)
        case .known(let reading):
            guard let missing = Shortfall(of: reading.quantity, due: due, indicator: indicator)
            else {
                return .missing(reading.quantity.comparable == nil ? .notApplicable : .overflow)
            }
            return figure(missing.value, formula: FigureWords.shortfall)
        }
    }

    /// Less than what is due was reached.
    var isShort: Bool {
        guard !pace.isLimit, case .amount(let due) = pace.due,
            let reached = progress.reading?.quantity,
            let missing = Shortfall(of: reached, due: due, indicator: indicator)
        else { return false }
        return missing.isSome
    }

    /// What should have been reached; of a limit nothing: nobody must have the four cases that are
    /// not to be exceeded.
    var dueByNow: Answer {
        guard !pace.isLimit else { return .missing(.notApplicable) }
        switch pace.due {
        case .notYet: return .missing(.notApplicable)
        case .unknown(let reason): return .missing(reason)
        case .amount(let amount):
            let value = Value.quantity(
                Quantity(amount), unitOfMeasure: indicator.unitOfMeasure,
                decimals: max(indicator.decimals, amount.scale))
            let provenance = Provenance(formula: FigureWords.due(target.pace), rows: [target.row])
            return .known(Figure(value, provenance: provenance))
        }
    }

    var percentOfTarget: Answer {
        rate(of: target.quantity.comparable, formula: FigureWords.percentOfTarget)
    }

    /// The same of what is due by now; of a limit there is no such part.
    var percentOfDue: Answer {
        guard !pace.isLimit else { return .missing(.notApplicable) }
        switch pace.due {
        case .notYet: return .missing(.notApplicable)
        case .unknown(let reason): return .missing(reason)
        case .amount(let amount): return rate(of: amount, formula: FigureWords.percentOfDue)
        }
    }

    private func rate(of whole: FixedDecimal?, formula: String) -> Answer {
        switch progress {
        case .missing(let reason): return .missing(reason)
        case .known(let reading):
            guard let reached = reading.quantity.comparable, let whole, !whole.isZero
            else { return .missing(.notApplicable) }
            guard let rate = reached.divided(by: whole, times: 100, decimals: 1) else {
                return .missing(.overflow)
            }
            return figure(
                .quantity(
                    Quantity(rate, qualifier: reading.quantity.qualifierOfReckoned),
                    unitOfMeasure: FigureWords.percent,
                    decimals: 1),
                formula: formula)
        }
    }

    /// What is missing against what is due, in per cent of it; of a share in percentage points.
    var shortfallRate: Answer {
        guard case .known = shortfall, case .amount(let due) = pace.due,
            let quantity = progress.reading?.quantity, let reached = quantity.comparable
        else { return shortfall }
        let found =
            indicator.isRatio
            ? due.subtracting(reached).flatMap { $0.rescaled(to: 1) ?? $0 }
            : due.subtracting(reached)?.divided(by: due, times: 100, decimals: 1)
        guard let found else { return .missing(due.isZero ? .notApplicable : .overflow) }
        let missing = found.isNegative ? FixedDecimal(mantissa: 0, scale: 1) : found
        return figure(
            .quantity(
                Quantity(
                    missing, qualifier: missing.isZero ? .exactly : quantity.qualifierOfReckoned),
                unitOfMeasure: indicator.isRatio
                    ? FigureWords.percentagePoints : FigureWords.percent,
                decimals: missing.scale), formula: FigureWords.shortfallRate)
    }

    var targetAnswer: Answer {
        .known(
            Figure(
                .quantity(
                    quantity, unitOfMeasure: indicator.unitOfMeasure, decimals: indicator.decimals),
                provenance: Provenance(
                    formula: FigureWords.target(target), rows: [target.row])))
    }

    var verdictAnswer: Answer {
        figure(
            .text(verdict.rawValue),
            formula: pace.isLimit ? FigureWords.verdictOfLimit : FigureWords.verdict)
    }

    private func unmet(_ reached: Quantity) -> Verdict {
        if pace.isAtEnd || pace.isStanding { return .failed }
        switch pace.due {
        case .notYet: return .notDue
        case .unknown: return .insufficient
        case .amount(let amount):
            return reached.compared(to: Quantity(amount)) == .less ? .late : .onPace
        }
    }

    /// The bare number of a target: its qualifier is the comparator's business.
    private func plain(_ quantity: Quantity) -> Quantity { Quantity(quantity.measure) }

    private func figure(_ value: Value, formula: String) -> Answer {
        .known(
            Figure(
                value, isEstimate: progress.reading?.isEstimate ?? false,
                coverage: progress.reading?.coverage,
                provenance: Provenance(
                    formula: formula, rows: [target.row] + (progress.reading?.rows ?? []))))
    }
}

extension TargetRow.Comparator {
    /// The qualifier that says the same: "từ 95% trở lên", "giữ vững 27,32%". There is no word for
    /// "below" among the qualifiers; "không quá" is the nearest that is not false.
    var qualifier: Qualifier {
        switch self {
        case .atLeast: .atLeast
        case .equal: .exactly
        case .atMost: .atMost
        case .above: .above
        case .below: .atMost
        case .hold: .hold
        }
    }
}
