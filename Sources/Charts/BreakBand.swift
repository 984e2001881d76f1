// Breaks of a series → upright dashed rules between windows, with the reasons over the plot.

import Pages

struct BreakBand {
    private struct Reason {
        let block: TextBlock
        let ruleX: Double
        let left: Double
        let top: Double
    }

    private let reasons: [Reason]
    /// Height over the plot, 0 without breaks.
    let height: Double

    private static let gap = 3.0
    private static let widest = 170.0

    init(windows: [Chart.Window], parts: LinesForm.Parts, frame: Frame) throws(ChartError) {
        var reasons: [Reason] = []
        var bottom = 0.0
        for (index, window) in windows.enumerated() {
            guard let text = window.breakBefore else { continue }
            let ruleX = parts.plotStart + parts.slot * Double(index)
            let block = try frame.lettering.balanced(
                text, Face.name, within: min(BreakBand.widest, frame.width * 0.45))
            let left = min(max(0, ruleX - block.width / 2), frame.width - block.width)
            // Under every reason it would touch, and clear of rules that come down from above.
            var top = 0.0
            for other in reasons {
                let isBeside =
                    left > other.left + other.block.width + 8
                    || other.left > left + block.width + 8
                let hitsRule = other.ruleX > left - 2 && other.ruleX < left + block.width + 2
                if !isBeside || hitsRule {
                    top = max(top, other.top + other.block.height + 1)
                }
            }
            reasons.append(Reason(block: block, ruleX: ruleX, left: left, top: top))
            bottom = max(bottom, top + block.height)
        }
        self.reasons = reasons
        self.height = reasons.isEmpty ? 0 : bottom + BreakBand.gap
    }

    func draw(on sheet: inout Sheet, top: Double, plotBottom: Double) {
        for reason in reasons {
            let start = top + reason.top + reason.block.height + 1
            sheet.grid.append(
                Sheet.line(reason.ruleX, start, reason.ruleX, plotBottom, Palette.seriesBreak))
        }
        for reason in reasons where !reason.block.isEmpty {
            let x = reason.left
            sheet.plate(under: reason.block.box(x: x, top: top + reason.top, .leading))
            sheet.write(
                reason.block, x: x + reason.block.width / 2, top: top + reason.top, .centre)
        }
    }
}
