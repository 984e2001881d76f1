// The worksheet, targets and answers → the rows of every list of `ListSchema.all`.

import Facts
import Periods

/// Every list of a report, by name, in the order to print.
struct ReportLists {
    let lists: [String: [ListRow]]
    /// What the officer should know of the order of units.
    let rankNotes: [RankNote]

    init(
        _ worksheet: Worksheet, targets: TargetJudgements, sheet: AnswerSheet, reporters: Reporters
    ) {
        let selection = RecordedSelection(worksheet)
        let clusters = Clusters(worksheet)
        let tasks = TaskLists(worksheet)
        let scores = ScoreList(worksheet, clusters: clusters)
        var lists: [String: [ListRow]] = [:]
        for schema in ListSchema.all {
            switch schema.name {
            case "nhiem-vu": lists[schema.name] = tasks.next
            case "nhiem-vu-ky-truoc": lists[schema.name] = tasks.previous
            case "muc-tieu": lists[schema.name] = TargetList(worksheet, targets: targets).rows
            case "so-lieu": lists[schema.name] = ObservationList(worksheet, table: sheet.table).rows
            case "ky-luat-an-toan": lists[schema.name] = DisciplineList(selection).rows
            case "diem-thi-dua": lists[schema.name] = scores.rows
            case "thu-hang-cum": lists[schema.name] = scores.summaries
            case "thanh-vien": lists[schema.name] = clusters.memberRows
            case "don-vi": lists[schema.name] = UnitLists(worksheet).units
            case "thieu-so-lieu":
                lists[schema.name] = UnitLists(worksheet).withoutFigures(owed: sheet.owed)
            case "nop-so-lieu":
                lists[schema.name] = SubmissionList(worksheet, reporters: reporters).rows
            default: lists[schema.name] = selection.rows(of: schema)
            }
        }
        self.lists = lists
        rankNotes = scores.notes
    }
}
