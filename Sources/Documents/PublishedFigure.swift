// Is what an issued report said about a figure that is another one now.

/// A figure as it was published (số đã phát hành).
public struct PublishedFigure: Hashable, Sendable {
    /// "1.198 lượt người".
    public let said: String
    /// "Báo cáo số 12-BC/ĐUQS, ngày 20/6/2025".
    public let citation: String
    /// Goes on from "khác vì": "số liệu được sửa theo Công văn số 5".
    public let reason: String

    public init(said: String, citation: String, reason: String) {
        self.said = said
        self.citation = citation
        self.reason = reason
    }
}

/// What was published otherwise, by the address under which this report prints it.
public struct PublishedFigures: Hashable, Sendable {
    /// Figures that are known to differ.
    public let different: [String: PublishedFigure]
    /// Cells of lists, which differ where the value they print is not what was said.
    public let cells: [String: PublishedFigure]

    /// Nothing was published, or nothing otherwise.
    public static let none = PublishedFigures(different: [:], cells: [:])

    public init(different: [String: PublishedFigure], cells: [String: PublishedFigure]) {
        self.different = different
        self.cells = cells
    }

    /// What was published instead of this text; nil when that was no other.
    func figure(of run: Run) -> PublishedFigure? {
        guard let address = run.address else { return nil }
        if let figure = different[address] { return figure }
        return cells[address].flatMap { $0.isTold(by: run.text) ? nil : $0 }
    }
}
