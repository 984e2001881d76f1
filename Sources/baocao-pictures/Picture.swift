// Is rows of samples, as a rasteriser makes them and a PNG file holds them.

/// A picture of 8-bit samples, grey or red-green-blue.
struct Picture {
    let width: Int
    let height: Int
    /// 1 for grey, 3 for colour.
    let channelCount: Int
    /// Row by row from the top, without padding.
    var samples: [UInt8]

    /// White all over.
    init(width: Int, height: Int, channelCount: Int) {
        self.init(
            width: width, height: height, channelCount: channelCount,
            samples: [UInt8](repeating: 255, count: width * height * channelCount))
    }

    init(width: Int, height: Int, channelCount: Int, samples: [UInt8]) {
        precondition(samples.count == width * height * channelCount, "A sample for each place")
        self.width = width
        self.height = height
        self.channelCount = channelCount
        self.samples = samples
    }

    /// The samples of a part of one row.
    func row(_ y: Int, _ columns: Range<Int>) -> ArraySlice<UInt8> {
        let start = y * width
        return samples[
            (start + columns.lowerBound) * channelCount..<(start + columns.upperBound)
                * channelCount]
    }

    /// Without the white around it, but for a margin.
    func trimmed(margin: Int) -> Picture {
        let inked = (0..<height).filter { row($0, 0..<width).contains { $0 < 250 } }
        guard let top = inked.first, let bottom = inked.last else { return self }
        var left = width
        var right = 0
        for y in inked {
            let line = row(y, 0..<width)
            let first = (line.firstIndex { $0 < 250 } ?? line.startIndex) - line.startIndex
            let last = (line.lastIndex { $0 < 250 } ?? line.startIndex) - line.startIndex
            left = min(left, first / channelCount)
            right = max(right, last / channelCount)
        }
        return part(
            columns: max(0, left - margin)..<min(width, right + margin + 1),
            rows: max(0, top - margin)..<min(height, bottom + margin + 1))
    }

    private func part(columns: Range<Int>, rows: Range<Int>) -> Picture {
        Picture(
            width: columns.count, height: rows.count, channelCount: channelCount,
            samples: rows.flatMap { Array(row($0, columns)) })
    }

    /// Puts another picture of as many channels over this one, as far as there is room.
    mutating func place(_ other: Picture, x: Int, y: Int) {
        precondition(other.channelCount == channelCount, "Both grey or both colour")
        let columns = 0..<min(other.width, width - x)
        for line in 0..<min(other.height, height - y) {
            let start = ((y + line) * width + x) * channelCount
            let part = other.row(line, columns)
            samples.replaceSubrange(start..<(start + part.count), with: part)
        }
    }
}
