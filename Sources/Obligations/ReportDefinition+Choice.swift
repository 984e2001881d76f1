// Is which committees and periods a definition chooses.

public import Periods

extension ReportDefinition {
    /// Whether the definition asks this committee.
    public func asks(_ committee: CommitteeEntry) -> Bool {
        switch committees {
        case .all: !committee.isCluster
        case .listed(let codes): codes.contains(committee.code)
        case .level(let level): committee.level == level
        case .below(let unit): committee.units.contains(unit)
        case .clusters: committee.isCluster
        }
    }

    /// Whether the definition owes this period by itself.
    public func owes(_ key: PeriodKey) -> Bool {
        guard isOn, key.calendar == calendar else { return false }
        return switch (kind, key.shape) {
        case (.year, .year): true
        case (.half(let half), .half(_, let asked)): half == asked
        case (.quarter(let quarter), .quarter(_, let asked)): quarter == asked
        default: false
        }
    }

    /// The period of this kind in a report year; nil for `onOrder`.
    public func key(inYear year: Int) -> PeriodKey? {
        let shape: PeriodKey.Shape? =
            switch kind {
            case .year: .year(year)
            case .half(let half): .half(year: year, half: half)
            case .quarter(let quarter): .quarter(year: year, quarter: quarter)
            case .onOrder: nil
            }
        return shape.map { PeriodKey($0, calendar: calendar) }
    }
}
