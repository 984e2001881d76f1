// Outcomes → counts, and the one line that tells them.

import ArgumentParser
import Glibc

/// What came of a number of trials.
struct Tally {
    var faults = 0
    var cuts = 0
    var rounds = 0
    var years = 0
    /// Power cuts of a simulated office, by dropping it between two steps.
    var simulatedCuts = 0
    var lost = 0
    var duplicated = 0
    var wrong = 0
    /// Processes that ended by a signal nobody sent, outside faults of memory.
    var crashed = 0
    var notes: [String] = []

    var isClean: Bool { lost + duplicated + wrong + crashed == 0 }

    mutating func add(_ verdict: Verdict, of trial: String) {
        switch verdict {
        case .right: return
        case .lost(let what):
            lost += 1
            notes.append("\(trial): lost: \(what)")
        case .duplicated(let what):
            duplicated += 1
            notes.append("\(trial): twice: \(what)")
        case .wrong(let what):
            wrong += 1
            notes.append("\(trial): wrong: \(what)")
        case .crashed(let what):
            crashed += 1
            notes.append("\(trial): crashed: \(what)")
        }
    }

    /// One line of counts for the sum that ends a run of tests.
    var line: String {
        "faults=\(faults + simulatedCuts) cuts=\(cuts) rounds=\(rounds) years=\(years) "
            + "lost=\(lost) duplicated=\(duplicated) wrong=\(wrong + crashed)"
    }

    /// Tells the outcome and ends the program with 1 where it is not as it should be.
    ///
    /// - Parameters:
    ///   - path: The file of counts.
    ///   - mustFind: What was tried is known to be wrong: it must be found, and counts nothing.
    func close(_ trial: String, counts path: String?, mustFind: Bool = false) throws {
        for note in notes { print(note) }
        print("\(trial): " + line)
        if !mustFind { append(to: path) }
        if isClean == mustFind { throw ExitCode(1) }
    }

    /// Appends the line to the file of counts.
    private func append(to path: String?) {
        guard let path, let file = fopen(path, "a") else { return }
        fputs(line + "\n", file)
        fclose(file)
    }
}

/// What a check of one state found.
enum Verdict: Hashable {
    case right
    case lost(String)
    case duplicated(String)
    case wrong(String)
    case crashed(String)

    /// As the status of a case's own process: 0 right, 10 and up not.
    var status: Int32 {
        switch self {
        case .right: 0
        case .lost: 10
        case .duplicated: 11
        case .wrong: 12
        case .crashed: 13
        }
    }
}
