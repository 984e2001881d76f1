// Observations inside an interval → the value of a set that tiles it without gap or overlap.
//
// Observations are edges between days; a tiling is a path from the first day to the end. Every day
// reached keeps its path of fewest pieces. Two paths to one day that give different values (months
// and quarters that do not add up) make everything behind that day a conflict.

import Facts
import Periods

/// Combines observations over time by the indicator's rule.
struct Tiling {
    let interval: Interval
    let indicator: Indicator

    private struct Path {
        let day: Day
        var pieces: [ObservationRow]
        var isContradicted: Bool
    }

    /// - Parameter parts: Observations inside the interval, none of them the whole of it, by start.
    func outcome(_ parts: [ObservationRow]) -> Outcome {
        guard parts.count > 1, let end = interval.end else { return .missing(.noData) }
        var paths = [Path(day: interval.start, pieces: [], isContradicted: false)]
        for part in parts {
            guard let partEnd = part.interval.end,
                let from = paths.first(where: { $0.day == part.interval.start })
            else { continue }
            let longer = Path(
                day: partEnd, pieces: from.pieces + [part],
                isContradicted: indicator.overTime != .last && from.isContradicted)
            if let same = paths.firstIndex(where: { $0.day == partEnd }) {
                paths[same] = merged(paths[same], longer)
            } else {
                paths.append(longer)
            }
        }
        guard let whole = paths.first(where: { $0.day == end }) else { return .missing(.noData) }
        return whole.isContradicted ? .missing(.conflict) : combined(whole.pieces)
    }

    private func merged(_ first: Path, _ second: Path) -> Path {
        var kept = second.pieces.count < first.pieces.count ? second : first
        let differs: Bool
        if let left = combined(first.pieces).reading, let right = combined(second.pieces).reading {
            differs = left.quantity.contradicts(right.quantity)
        } else {
            differs = false
        }
        kept.isContradicted = first.isContradicted || second.isContradicted || differs
        return kept
    }

    /// - Parameter pieces: Observations that tile the interval, by start.
    func combined(_ pieces: [ObservationRow]) -> Outcome {
        switch indicator.overTime {
        case .sum: summed(pieces)
        case .last: pieces.last.map { chosen($0, of: pieces.count) } ?? .missing(.noData)
        case .maximum: largest(pieces)
        case .meanByDays: mean(pieces)
        case .notAdditive: .missing(.notAggregable)
        }
    }

    private func summed(_ pieces: [ObservationRow]) -> Outcome {
        var total = Total(of: indicator)
        total.reserve(rows: pieces.count)
        for piece in pieces {
            guard total.add(piece.quantity, isEstimate: piece.isEstimate) else {
                return .missing(.notAggregable)
            }
            total.note(piece.row)
        }
        switch total.quantity {
        case .success(let quantity):
            return .known(
                Reading(
                    quantity: quantity, isEstimate: total.isEstimate, coverage: nil,
                    origin: .tiling(.sum, pieces: pieces.count), rows: total.rows))
        case .failure(let refusal): return .missing(refusal.reason)
        }
    }

    private func largest(_ pieces: [ObservationRow]) -> Outcome {
        var best: ObservationRow?
        for piece in pieces {
            guard let value = piece.quantity.comparable else { return .missing(.notAggregable) }
            if let known = best?.quantity.comparable, !known.isLess(than: value) { continue }
            best = piece
        }
        guard let best else { return .missing(.noData) }
        // The largest of measured and estimated values is known only once all are measured.
        return .known(
            Reading(
                quantity: best.quantity, isEstimate: pieces.contains { $0.isEstimate },
                coverage: nil, origin: .tiling(.maximum, pieces: pieces.count), rows: [best.row]))
    }

    /// The mean of a level, each value weighed by the days it held. Shares have no mean.
    private func mean(_ pieces: [ObservationRow]) -> Outcome {
        var weighed = FixedDecimal.zero
        var days = 0
        var scale = indicator.decimals
        for piece in pieces {
            guard !indicator.isRatio, let number = piece.quantity.number,
                let length = piece.interval.length
            else { return .missing(.notAggregable) }
            guard let product = number.multiplied(by: FixedDecimal(length)),
                let sum = weighed.adding(product)
            else { return .missing(.overflow) }
            weighed = sum
            days += length
            scale = max(scale, number.scale)
        }
        let decimals = min(max(scale, 0), FixedDecimal.maximumScale)
        guard let mean = weighed.divided(by: FixedDecimal(days), decimals: decimals) else {
            return .missing(.overflow)
        }
        let isExact = pieces.allSatisfy { $0.quantity.qualifier == .exactly }
        return .known(
            Reading(
                quantity: Quantity(mean, qualifier: isExact ? .exactly : .about),
                isEstimate: pieces.contains { $0.isEstimate }, coverage: nil,
                origin: .tiling(.meanByDays, pieces: pieces.count), rows: pieces.map(\.row)))
    }

    private func chosen(_ piece: ObservationRow, of count: Int) -> Outcome {
        .known(
            Reading(
                quantity: piece.quantity, isEstimate: piece.isEstimate, coverage: nil,
                origin: .tiling(indicator.overTime, pieces: count), rows: [piece.row]))
    }
}
