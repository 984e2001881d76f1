// Is on which organisation figures of earlier windows are told.

/// The organisation that a comparison stands on (so sánh theo tổ chức).
public enum StructureChoice: String, CaseIterable, Hashable, Sendable {
    /// Restated on today's: a unit beside all it was made of.
    case today = "hien-nay"
    /// Of the time: a unit beside itself as it stood then.
    case then = "luc-do"
}
