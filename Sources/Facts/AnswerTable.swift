// Is answers by address, kept so that tens of thousands of them cost little to write and to find.
//
// One entry stands for an indicator, a unit and a window; the answers to all aspects of it lie next
// to each other.

public import Periods

/// The answers of a report by address (bảng trả lời).
public struct AnswerTable: Sendable {
    /// An indicator, a unit and a window whose answers lie together.
    public struct Place: Sendable {
        fileprivate let start: Int
    }

    private struct Subject: Hashable {
        let indicator: String
        let unit: String
        let window: PeriodKey

        /// Unit and indicator tell nearly all places of a report apart.
        func hash(into hasher: inout Hasher) {
            hasher.combine(indicator)
            hasher.combine(unit)
        }
    }

    private var starts: [Subject: Int] = [:]
    private var answers: [Answer?] = []

    public init() {}

    public init(_ answers: [FigureAddress: Answer]) {
        for (address, answer) in answers { self[address] = answer }
    }

    /// Makes room for that many places.
    public mutating func reserve(places: Int) {
        starts.reserveCapacity(places)
        answers.reserveCapacity(places * Aspect.slotCount)
    }

    /// The place of an indicator, a unit and a window, made when there is none yet.
    public mutating func place(_ indicator: String, _ unit: String, _ window: PeriodKey) -> Place {
        let subject = Subject(indicator: indicator, unit: unit, window: window)
        if let start = starts[subject] { return Place(start: start) }
        let start = answers.count
        starts[subject] = start
        answers.append(contentsOf: repeatElement(nil, count: Aspect.slotCount))
        return Place(start: start)
    }

    /// Writes the answer to one aspect at a place of this table.
    public mutating func write(_ answer: Answer, _ aspect: Aspect, at place: Place) {
        answers[place.start + aspect.slot] = answer
    }

    /// The answer at an address, nil when none was written.
    public subscript(address: FigureAddress) -> Answer? {
        get {
            let subject = Subject(
                indicator: address.indicator, unit: address.unit, window: address.window)
            return starts[subject].flatMap { answers[$0 + address.aspect.slot] }
        }
        set {
            let place = place(address.indicator, address.unit, address.window)
            answers[place.start + address.aspect.slot] = newValue
        }
    }

    /// Every answer by its address.
    public var all: [FigureAddress: Answer] {
        var all: [FigureAddress: Answer] = [:]
        for (subject, start) in starts {
            for aspect in Aspect.allCases {
                let address = FigureAddress(
                    indicator: subject.indicator, unit: subject.unit, window: subject.window,
                    aspect: aspect)
                all[address] = answers[start + aspect.slot]
            }
        }
        return all
    }
}

extension Aspect {
    /// Number of slots at a place: one for each aspect.
    fileprivate static let slotCount = 16

    fileprivate var slot: Int {
        switch self {
        case .actual: 0
        case .numerator: 1
        case .denominator: 2
        case .target: 3
        case .dueByNow: 4
        case .percentOfTarget: 5
        case .shortfall: 6
        case .verdict: 7
        case .samePeriod: 8
        case .previousPeriod: 9
        case .change: 10
        case .changeNumber: 11
        case .rank: 12
        case .percentOfDue: 13
        case .shortfallRate: 14
        case .progress: 15
        }
    }
}
