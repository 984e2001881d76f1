// Is everything that can be wrong with a template, as evidence; TemplateProblem+Wording says it.

import Markdown
import YAML

enum TemplateProblem: Hashable, Sendable {
    // The text.
    case fileTooLarge(limitBytes: Int)
    case lineTooLong(limit: Int)
    case tooManyFigures(limit: Int)
    case unprintable(UInt32)
    // Braces.
    case unclosedFigure
    case unclosedQuote
    case emptyFigure
    case nestedFigure
    case strayBraces
    // Words between the braces.
    case strayCharacter
    case expected(Expected)
    case leftOver
    case unknown(Vocabulary, known: [String])
    case incompleteName(example: String)
    case nameTooLong(example: String)
    case loopNameOutsideLoop
    case partsOfNonRatio
    case judgementAsFigure
    case tooManyTerms(limit: Int)
    // Kinds.
    case formatNeeds(Requirement)
    case formatsClash(String)
    case repeatedFormat
    case decimalsRange
    case orderOfText
    case comparedWithText
    case comparedWithNumber
    case notComparable
    case notFilterable
    case filterComparison
    case limitRange(ClosedRange<Int>)
    case levelRange(ClosedRange<Int>)
    // Directives.
    case nestingTooDeep(limit: Int)
    case branchOutside(String)
    case secondBranch
    case closeWithoutOpen(String)
    case neverClosed(String)
    case ownLine(String)
    case noteOutsideProse
    case mentionOutsideProse
    case separatorInBlock
    case notInLoop
    case secondSignature
    // Prose.
    case markdown(MarkdownFeature)
    case strayAsterisk
    case headingTooDeep
    case emptyHeading
    case emptyItem
    // Head and blocks.
    case headMissing
    case headUnclosed
    case yaml(YAMLError.Problem)
    case missingKey
    case duplicateKey(firstLine: Int)
    case emptyValue
    case wrongShape(Shape)
    case figureNotAllowed
    case badCode
    case badOrigin
    case valueRange(String)
    case repeatedValue
    case blockNeverClosed
    case keyNotFor(String)
    case keysClash(String)
    case oneCodeOnly
    case unitsDiffer(String, String)
    case notStackable
    case tooManyColumns(limit: Int)
    case nothingCarried
    case noBetterEnd
    case tooManyParts(limit: Int)
    case oneLevelOnly

    enum Expected: Hashable, Sendable {
        case name, condition, comparison, operand, text, number, field, filterValue
        case closingParenthesis, format, listName, section, rowSource, rowCount, levelCount, title
        case anchor
    }

    /// What a name was looked up as.
    enum Vocabulary: Hashable, Sendable {
        case directive, closing, root, indicator, aspect, periodField, committeeField, summary
        case list, listField, loopField, rowSource, section, format, group, verdict
        case blockKey, columnKey, periodKind, structure, block, chartForm, column
        case anchor
    }

    /// What a format asks of its figure.
    enum Requirement: Hashable, Sendable {
        case quantity, number, money, day
    }

    enum Shape: Hashable, Sendable {
        case text, list, integer, decimal, flag, mapping, column
    }
}
