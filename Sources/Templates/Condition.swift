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
    /// `co so-lieu-don-vi sau 2`: any unit so many levels below the scope has any figure of the
    /// period; 0 is the scope unit itself.
    case figuresOfUnits(depth: Int)
    case not(Condition)
    case and(Condition, Condition)
    case or(Condition, Condition)

    /// As typed between a name and its operand.
    public enum Comparison: String, CaseIterable, Sendable {
        case equal = "="
        case notEqual = "!="
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
    }

    /// What a name is compared with.
    public enum Operand: Sendable {
        case number(FixedDecimal)
        case text(String)
    }
}
