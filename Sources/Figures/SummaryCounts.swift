// Judged targets, lists and units → the counts of a report's opening sentence.

import Facts
import Periods

/// The counts a template may ask by name (tổng hợp); a list that is not told has none.
struct SummaryCounts {
    let counts: [SummaryName: Int]

    init(
        _ worksheet: Worksheet, targets: TargetJudgements, lists: [String: [ListRow]],
        reporters: Reporters
    ) {
        var counts: [SummaryName: Int] = [:]
        for name in SummaryName.allCases { counts[name] = 0 }
        for judgement in targets.inForce where judgement.unit == worksheet.scope {
            counts[.targets, default: 0] += 1
            counts[judgement.verdict.summaryName, default: 0] += 1
        }
        let tasks = lists["nhiem-vu-ky-truoc"]
        counts[.tasks] = tasks?.count
        counts[.tasksCarried] = tasks?.count { $0.fields["giao-tu"] != nil }
        counts[.tasksDone] = tasks.map { SummaryCounts.count($0, FigureWords.taskDone) }
        counts[.tasksRunning] = tasks.map { SummaryCounts.count($0, FigureWords.taskRunning) }
        counts[.tasksWaiting] = tasks.map { SummaryCounts.count($0, FigureWords.taskWaiting) }
        counts[.tasksMoved] = tasks.map { SummaryCounts.count($0, FigureWords.taskMoved) }
        counts[.tasksOverdue] = tasks?.count { $0.fields["ngay-qua-han"] != nil }
        counts[.units] = worksheet.report.tree.nodes.count - 1
        counts[.unitsExpected] = reporters.units.count
        counts[.unitsReported] = reporters.units.count - reporters.silent.count
        self.counts = counts
    }

    private static func count(_ tasks: [ListRow], _ result: String) -> Int {
        tasks.count { $0.fields["ket-qua"] == .text(result) }
    }
}
