// Is how a colour looks in grey and to readers who lack a kind of cone.
//
// Simulation: Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of
// Color Vision Deficiency" (IEEE TVCG 15, 2009), table for severity 1.0, on linear RGB. Lightness
// and differences are those of CIELAB (CIE 1976) under D65.

import Pages

enum ColourVision: CaseIterable {
    case full, grey, protan, deutan, tritan

    /// CIELAB lightness, a and b of an ink as it is seen.
    func lab(_ ink: Ink) -> (lightness: Double, a: Double, b: Double) {
        let seen = seen([ink.red, ink.green, ink.blue].map(Self.linear))
        // sRGB to CIE XYZ under D65 (IEC 61966-2-1), each over its white.
        let x = (0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505
        let y = 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]
        let z = (0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.089
        let (fx, fy, fz) = (Self.root(x), Self.root(y), Self.root(z))
        return (116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz))
    }

    /// The distance of two inks as they are seen; 2.3 is just noticed, 100 is black and white.
    func difference(_ one: Ink, _ other: Ink) -> Double {
        let (first, second) = (lab(one), lab(other))
        let steps = [
            first.lightness - second.lightness, first.a - second.a, first.b - second.b,
        ]
        return steps.reduce(0) { $0 + $1 * $1 }.squareRoot()
    }

    private func seen(_ linear: [Double]) -> [Double] {
        guard let rows = matrix else { return linear }
        return rows.map { row in
            let sum = zip(row, linear).reduce(0) { $0 + $1.0 * $1.1 }
            return min(max(sum, 0), 1)
        }
    }

    private var matrix: [[Double]]? {
        switch self {
        case .full: nil
        case .grey: [[Double]](repeating: [0.2126, 0.7152, 0.0722], count: 3)
        case .protan:
            [
                [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
                [-0.003882, -0.048116, 1.051998],
            ]
        case .deutan:
            [
                [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
                [-0.011820, 0.042940, 0.968881],
            ]
        case .tritan:
            [
                [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
                [0.004733, 0.691367, 0.303900],
            ]
        }
    }

    private static func linear(_ channel: Double) -> Double {
        guard channel > 0.04045 else { return channel / 12.92 }
        return power((channel + 0.055) / 1.055, 2.4)
    }

    private static func root(_ value: Double) -> Double {
        value > 0.008856 ? power(value, 1.0 / 3) : 7.787 * value + 16.0 / 116
    }

    /// `base` to the power of `exponent`, from the binary digits of the exponent: enough of them
    /// for nine decimals, without a mathematics library.
    private static func power(_ base: Double, _ exponent: Double) -> Double {
        var result = 1.0
        for _ in 0..<Int(exponent) { result *= base }
        var rest = exponent - exponent.rounded(.down)
        var root = base
        for _ in 0..<30 {
            root = root.squareRoot()
            rest *= 2
            if rest >= 1 {
                result *= root
                rest -= 1
            }
        }
        return result
    }
}
