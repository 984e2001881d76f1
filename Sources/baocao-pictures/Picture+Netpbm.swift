// Netpbm P5 or P6, as pdftoppm writes it → a picture.

extension Picture {
    /// - Throws: `PictureError.notNetpbm`.
    init(netpbm bytes: [UInt8], path: String) throws(PictureError) {
        var place = 2
        var numbers: [Int] = []
        while numbers.count < 3, place < bytes.count {
            let word = bytes[place...].drop { $0 <= 32 }.prefix { $0 > 32 }
            guard let number = Int(String(decoding: word, as: UTF8.self)) else { break }
            numbers.append(number)
            place = word.endIndex
        }
        let channelCount = bytes.starts(with: Array("P6".utf8)) ? 3 : 1
        let isKnown = channelCount == 3 || bytes.starts(with: Array("P5".utf8))
        // One space ends the header.
        let samples = bytes.dropFirst(place + 1)
        guard isKnown, numbers.count == 3, numbers[2] == 255,
            samples.count == numbers[0] * numbers[1] * channelCount
        else { throw .notNetpbm(path: path) }
        self.init(
            width: numbers[0], height: numbers[1], channelCount: channelCount,
            samples: Array(samples))
    }
}

/// Why there is no picture.
enum PictureError: Error, CustomStringConvertible {
    /// Neither P5 nor P6 with 8 bits.
    case notNetpbm(path: String)
    /// Pictures of one sheet are all grey or all colour.
    case mixedChannels(path: String)

    var description: String {
        switch self {
        case .notNetpbm(let path): "\(path): no 8-bit Netpbm picture; make it with pdftoppm"
        case .mixedChannels(let path): "\(path): grey among colour; make all of them alike"
        }
    }
}
