// Is the name of a count the opening sentence may ask.

/// The counts a template may ask by `tong-hop.NAME`.
public enum SummaryName: String, CaseIterable, Hashable, Sendable {
    case targets = "so-chi-tieu"
    case exceeded = "vuot"
    case met = "dat"
    case onPace = "dung-tien-do"
    case late = "cham"
    case failed = "khong-dat"
    case notDue = "chua-den-han"
    case insufficient = "chua-du-so-lieu"
    case unitsExpected = "don-vi-phai-co"
    case unitsReported = "don-vi-co-so-lieu"
    case tasks = "nhiem-vu"
    case tasksCarried = "nhiem-vu-chuyen-tiep"
    case tasksDone = "nhiem-vu-xong"
    case tasksRunning = "nhiem-vu-dang-lam"
    case tasksWaiting = "nhiem-vu-chua-lam"
    case tasksMoved = "nhiem-vu-chuyen-ky-sau"
    case tasksOverdue = "nhiem-vu-qua-han"
    case units = "so-don-vi"
}
