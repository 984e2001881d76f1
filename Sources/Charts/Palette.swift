// Number of series → fills and line looks that a photocopy tells apart.
//
// Neighbours always differ in lightness and, from the second on, in hatch: a toner-poor copy may
// lose one of the two.

import Pages

enum Palette {
    /// More areas than this cannot be told apart on a copy.
    static let limit = 8

    static let dark = Ink(red: 0.12, green: 0.26, blue: 0.42)
    static let middle = Ink(red: 0.36, green: 0.52, blue: 0.68)
    static let palest = Ink(red: 0.92, green: 0.95, blue: 0.98)

    /// 0.4 pt and up: thinner lines break up on a photocopier.
    static let gridLine = Stroke(Ink(grey: 0.78), width: 0.4)
    static let rowRule = Stroke(Ink(grey: 0.82), width: 0.4)
    static let axisLine = Stroke(Ink(grey: 0.25), width: 0.7)
    static let outline = Stroke(dark, width: 0.5)
    static let estimateOutline = Stroke(dark, width: 0.8, dashes: [2.4, 1.6])
    static let reference = Stroke(.black, width: 0.9, dashes: [4, 2])
    static let seriesBreak = Stroke(Ink(grey: 0.2), width: 0.7, dashes: [3, 2])
    static let leader = Stroke(Ink(grey: 0.5), width: 0.4)
    static let zero = Stroke(dark, width: 1.5)

    /// Fills from dark to light.
    static func fills(_ count: Int) -> [Fill] {
        (0..<count).map { index in
            let part = count == 1 ? 0 : Double(index) / Double(count - 1)
            let ink = mix(dark, palest, part)
            return Fill(
                ink, hatch: hatches[index % hatches.count],
                hatchInk: ink.lightness < 0.62 ? .white : dark, hatchSpacing: 3.5)
        }
    }

    /// Ranked bars: light enough for black, a reference line or a label, to be seen on them.
    static let ranked = Fill(mix(middle, .white, 0.25))

    private static let hatches: [Fill.Hatch] = [
        .none, .rising, .none, .falling, .dotted, .crossed, .none, .horizontal,
    ]

    static func mix(_ first: Ink, _ second: Ink, _ part: Double) -> Ink {
        Ink(
            red: first.red + (second.red - first.red) * part,
            green: first.green + (second.green - first.green) * part,
            blue: first.blue + (second.blue - first.blue) * part)
    }

    /// Whether text may stand directly on the fill, and in which ink; nil on hatches and mid-tones.
    static func textInk(on fill: Fill) -> Ink? {
        guard fill.hatch == .none else { return nil }
        if fill.ink.lightness >= 0.6 { return .black }
        return fill.ink.lightness <= 0.4 ? .white : nil
    }
}
