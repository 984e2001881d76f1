// Is one thing wrong with the files of an import: where, which value, what is wrong.
//
// An import gathers every fault before it refuses, so that an officer corrects a file once. The
// wording is in ImportFault+Text.swift.

/// A fault in a file to import (lỗi nhập).
public struct ImportFault: Hashable, Sendable {
    /// The file's name inside the folder.
    public let file: String
    /// The line of the file where the row starts, from 1; nil when the whole file is meant.
    public let row: Int?
    /// The column's name as the schema has it, or as the file has it when it is unknown.
    public let column: String?
    /// The value as written, without the spaces around it.
    public let value: String?
    public let problem: Problem
    /// The column's place in its table, for sorting.
    let order: Int

    init(
        file: String, row: Int? = nil, column: String? = nil, value: String? = nil,
        problem: Problem, order: Int = 0
    ) {
        self.file = file
        self.row = row
        self.column = column
        self.value = value
        self.problem = problem
        self.order = order
    }

    /// File, row, column, then wording, so that the same files give the same list.
    static func precedes(_ left: ImportFault, _ right: ImportFault) -> Bool {
        let leftKey = (left.file, left.row ?? 0, left.order)
        let rightKey = (right.file, right.row ?? 0, right.order)
        return leftKey == rightKey ? left.description < right.description : leftKey < rightKey
    }

    /// What is wrong, with what would be right.
    public enum Problem: Hashable, Sendable {
        // The file.
        case unknownFile(nearest: String?)
        case notCSV
        case sameTable(as: String)
        case unreadable
        case tooLarge(limit: Int)
        case emptyFile
        case wideText
        case spreadsheet
        case notUTF8
        case tabSeparated
        // The header.
        case unnamedColumn
        case unknownColumn(nearest: String?, allowed: [String])
        case repeatedColumn
        case missingColumn
        // The row.
        case wrongFieldCount(found: Int, expected: Int)
        case openQuote
        case textAfterQuote
        case repeatedKey(firstRow: Int)
        // The cell.
        case controlCharacter(UInt32)
        /// A combining mark that no letter took up.
        case looseMark(UInt32)
        /// A Latin letter that Vietnamese does not have.
        case foreignLetter(UInt32)
        case required
        case badCode(suggestion: String)
        case badInteger
        case outOfRange(ClosedRange<Int>)
        case badFlag
        case badDay
        case noSuchDay
        case badPeriod
        case notQuarter
        case badChoice(nearest: String?, allowed: [String])
        case badNumber(suggestion: String?)
        case tooManyDecimals
        case numberTooLarge
        case percentSign(unit: String?)
        case badShare
        case badQuarterShares
        case unknownReference(table: String, nearest: String?)
        case badCodeList
        case unknownInList(String, table: String, nearest: String?)
        case unknownInParent(table: String, parent: String, allowed: [String])
        // Several cells, or several rows.
        case noMeasure
        case severalMeasures([String])
        case halfPair(missing: String)
        case nameWithoutPair
        case zeroDenominator
        case negative
        case endBeforeStart
        case overlap(other: String, row: Int?)
        case cycle([String])
        case quarterSharesMissing
        case quarterSharesUnwanted
        case notRising
        case badSetting
        case intoItself
        case lineageCircle([String])
        case tooManyPoints(most: String)
        // A rule about figures.
        case ruleLacks(RuleColumn, demand: String)
        case ruleUnwanted(demand: String)
        case crossedLimits(least: String)
        case limitNotPositive
        case notCumulative
        case severalComparisons
        case tooFewParts
        case namesItself
        case repeatedPart(String)
        case ratioInSum(String)
        case ratioBesideCount(String)
        /// A share's whole must be one, and its parts may not be.
        case notAShare(String)
        case shareOfShare(String)
        case otherUnit(String, unit: String, own: String)
        case sumCircle([String])
    }

    /// What a demand cannot be without.
    public enum RuleColumn: Hashable, Sendable {
        case limits
        case percent
        case comparison
    }
}
