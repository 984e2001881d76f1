// Is what decides whether a part of a template is printed.

public import Facts

/// A condition of `{{#neu …}}`.
public indirect enum Condition: Sendable {
    /// `co REF`.
    case exists(Reference)
    /// `REF < 5`, `REF = "chậm"`; false when the figure is missing.
    case compare(Reference, Comparison, Operand)
    /// `co danh-sach NAME` / `trong …`.
    case listNotEmpty(String, [Filter])
    case judgementWritten(String)
    case not(Condition)
    case and(Condition, Condition)
    case or(Condition, Condition)

    public enum Comparison: String, CaseIterable, Sendable {
        case equal = "="
        case notEqual = "!="
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
    }

    public enum Operand: Sendable {
        case number(FixedDecimal)
        case text(String)
    }
}
