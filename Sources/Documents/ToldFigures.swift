// The figures of a paragraph → what its end says of them: units that are missing, estimates.
//
// Said once in a section, and only what a reader would otherwise get wrong: that fewer units stand
// behind a figure than he thinks, behind one side of a comparison more than behind the other, or
// that figures side by side are some of the whole period and some of what was reported of it.

import Facts
import Periods

/// A figure that a paragraph prints.
struct ToldFigure {
    let figure: Figure
    let address: FigureAddress?

    init(_ figure: Figure, _ address: FigureAddress?) {
        self.figure = figure
        self.address = address
    }
}

/// Remembers what a section has said of its figures.
struct ToldFigures {
    /// The coverage of this period's figure and, beside it, that of the same period's.
    private struct Sides: Hashable {
        let current: Coverage?
        let before: Side?
    }

    private enum Side: Hashable {
        case full
        case partial(Coverage)
    }

    private var told: Set<Sides> = []
    /// Told in an earlier section within this one, to be told again in short.
    private var toldBefore: Set<Sides> = []
    private var hasToldReported = false

    /// A section within the one that was told of begins. That units are missing holds on in it; a
    /// comparison is read by itself, and told again.
    mutating func beginSection() {
        toldBefore.formUnion(told)
        told = told.filter { $0.before == nil }
    }

    /// What is to be said after a paragraph with these figures.
    mutating func notes(
        on figures: [ToldFigure], _ facts: FactSet, _ wording: HouseWording
    ) -> [String] {
        let compared = figures.compactMap { ToldFigures.compared($0, facts) }
        let plain = figures.filter { $0.address?.aspect != .samePeriod }
            .compactMap(\.figure.coverage).filter(\.isPartial)
            .map { coverage in
                compared.first { $0.current == coverage } ?? Sides(current: coverage, before: nil)
            }
        var notes: [String] = []
        for sides in plain + compared.filter({ $0.current == nil })
        where told.insert(sides).inserted {
            // The longer remark tells the shorter one too.
            told.insert(Sides(current: sides.current, before: nil))
            notes.append(text(sides, wording))
        }
        if !hasToldReported, ToldFigures.mixesEstimates(figures, facts) {
            hasToldReported = true
            notes.append(wording[.reportedProse].filled(facts.period.dataClose.short))
        }
        return notes
    }

    /// A comparison whose sides rest on different numbers of units; nil for any other figure.
    private static func compared(_ told: ToldFigure, _ facts: FactSet) -> Sides? {
        guard let address = told.address, address.aspect.isOfSamePeriod,
            case .known(let before) = facts.answer(address.asking(.samePeriod))
        else { return nil }
        let now = facts.answer(address.asking(.actual)).figure
        let sides = [now?.coverage, before.coverage].map { $0.flatMap { $0.isPartial ? $0 : nil } }
        guard sides[0] != sides[1] else { return nil }
        return Sides(current: sides[0], before: sides[1].map(Side.partial) ?? .full)
    }

    private func text(_ sides: Sides, _ wording: HouseWording) -> String {
        let both: HouseWording.Key = toldBefore.contains(sides) ? .coverageAgain : .coverageBoth
        return switch (sides.current, sides.before) {
        case (let now?, nil): wording[.coverageProse].filled(now.ratio)
        case (let now?, .full):
            wording[both].filled(now.ratio, wording[.coverageFull].filled())
        case (let now?, .partial(let before)):
            wording[both].filled(now.ratio, before.ratio)
        case (nil, .partial(let before)): wording[.coverageEarlier].filled(before.ratio)
        case (nil, _): ""
        }
    }

    /// An estimate of the period stands beside what was only reported of it so far: the data close
    /// before the period does.
    private static func mixesEstimates(_ figures: [ToldFigure], _ facts: FactSet) -> Bool {
        guard let last = facts.period.period.interval.last, facts.period.dataClose < last
        else { return false }
        let own = figures.filter { told in
            guard let address = told.address, address.aspect == .actual,
                case .quantity = told.figure.value
            else { return false }
            return address.window == facts.period.period.key
        }
        return own.contains(where: \.figure.isEstimate) && !own.allSatisfy(\.figure.isEstimate)
    }
}

extension Coverage {
    /// "43/45".
    fileprivate var ratio: String { "\(reported)/\(expected)" }
}

extension FigureAddress {
    /// The same of another aspect.
    fileprivate func asking(_ aspect: Aspect) -> FigureAddress {
        FigureAddress(indicator: indicator, unit: unit, window: window, aspect: aspect)
    }
}
