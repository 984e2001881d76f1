// Is the family of a form profile and the days on which papers are made by it.

import Periods

/// When a form profile holds (hiệu lực).
struct FormValidity: Hashable {
    /// `dang`, `nha-nuoc`, `quan-su`; nil for one that is only chosen by its own name.
    let family: String?
    /// Nil: from the beginning.
    let first: Day?
    /// The last day; nil: until further notice.
    let last: Day?

    func holds(on day: Day) -> Bool {
        (first.map { $0 <= day } ?? true) && (last.map { day <= $0 } ?? true)
    }

    /// "từ 05/3/2020", "đến 04/3/2020", "từ … đến …"; empty where it is always valid.
    var text: String {
        [first.map { "từ \($0.short)" }, last.map { "đến \($0.short)" }]
            .compactMap(\.self).joined(separator: " ")
    }
}
