// Is how often a recorded value or target holds inside its interval.

/// How often a value or target holds inside its interval.
public enum Recurrence: String, CaseIterable, Hashable, Sendable {
    case once = "mot-lan"
    case yearly = "moi-nam"
    case quarterly = "moi-quy"
}
