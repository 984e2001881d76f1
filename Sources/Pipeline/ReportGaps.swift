// Drafted report → everything that is missing or wrong in it, what keeps the issue back first.

import Documents
import Facts
import Periods

/// The gaps of a report (việc còn thiếu), in a fixed order.
struct ReportGaps {
    private let order: ReportOrder
    private let facts: FactSet
    private let document: Document

    init(drafted: DraftedReport) {
        order = drafted.order
        facts = drafted.facts
        document = drafted.document
    }

    /// Blocking gaps first; within each kind in the order of units and sections.
    var all: [Gap] {
        let found =
            noFigures + overflows + silentUnits + pendingSections + order.knownGaps
            + unjudgedTargets + unexplainedTargets + partialUnits + recipients + findings
        return found.filter(\.isBlocking) + found.filter { !$0.isBlocking }
    }

    /// More units than this are named together, under their superior.
    private static let mostSingleUnits = 12
    /// Names in one line before "và n đơn vị khác".
    private static let mostNames = 8

    // MARK: - Figures

    private var expected: Int { facts.summary[.unitsExpected] ?? 0 }
    private var reported: Int { facts.summary[.unitsReported] ?? 0 }

    /// Nobody ever reported anything and nobody was judged: there is nothing to report on.
    private var noFigures: [Gap] {
        let lists = ["so-lieu", "diem-thi-dua"]
        guard expected == 0, lists.allSatisfy({ facts.lists[$0]?.isEmpty ?? true }) else {
            return []
        }
        return [
            Gap(
                what: "Chưa có số liệu nào của kỳ", who: facts.committee.name,
                isBlocking: order.completeness > 0)
        ]
    }

    private var silentUnits: [Gap] {
        let isBlocking = reported * 100 < order.completeness * expected
        let silent = facts.debts.filter(\.isSilent)
        return grouped(silent).map { who, debts in
            guard debts.count > 1 else {
                let debt = debts[0]
                let before =
                    debt.figureCount > 0 ? " (kỳ trước có \(debt.figureCount) chỉ tiêu)" : ""
                return Gap(
                    what: ReportGaps.silence(debt) + before, who: who, isBlocking: isBlocking)
            }
            let days = Set(debts.map(\.reportedThrough))
            let what = days.count == 1 ? ReportGaps.silence(debts[0]) : "Chưa có số liệu cả kỳ"
            return Gap(
                what: "\(what): \(debts.count) đơn vị (\(listed(debts)))", who: who,
                isBlocking: isBlocking)
        }
    }

    private static func silence(_ debt: UnitDebt) -> String {
        guard let day = debt.reportedThrough else { return "Chưa có số liệu nào của kỳ" }
        return "Mới có số liệu đến \(day.short), chưa có số liệu cả kỳ"
    }

    private var partialUnits: [Gap] {
        grouped(facts.debts.filter { !$0.isSilent }).map { who, debts in
            guard debts.count > 1 else {
                let count = debts.first?.figureCount ?? 0
                return Gap(
                    what: "Thiếu số liệu của \(count) chỉ tiêu đã có ở kỳ trước", who: who,
                    isBlocking: false)
            }
            return Gap(
                what: "Thiếu một phần số liệu đã có ở kỳ trước: \(debts.count) đơn vị "
                    + "(\(listed(debts)))",
                who: who, isBlocking: false)
        }
    }

    /// Sums that do not fit; told of the lowest unit.
    private var overflows: [Gap] {
        var gaps: [Gap] = []
        for indicator in facts.indicators {
            var told: Set<String> = []
            for unit in facts.units.reversed() {
                let address = FigureAddress(
                    indicator: indicator.code, unit: unit.id, window: facts.period.period.key,
                    aspect: .actual)
                guard case .missing(.overflow) = facts.answer(address) else { continue }
                if let parent = unit.parent { told.insert(parent) }
                if told.contains(unit.id) { continue }
                gaps.append(
                    Gap(
                        what: "“\(indicator.name)”: số vượt quá khả năng tính", who: unit.name,
                        isBlocking: true))
            }
        }
        return gaps
    }

    /// Recorded figures that break a rule or contradict each other. Where many units break one
    /// rule about one indicator, one line stands for all of them.
    private var findings: [Gap] {
        var groups: [[FigureFinding]] = []
        var places: [String: Int] = [:]
        for finding in facts.findings {
            let key = "\(finding.rule) \(finding.indicator) \(finding.severity.rawValue)"
            if let place = places[key] {
                groups[place].append(finding)
            } else {
                places[key] = groups.count
                groups.append([finding])
            }
        }
        let many = groups.filter { $0.count > ReportGaps.mostSingleUnits }
        let summed = Set(many.flatMap { $0 })
        return facts.findings.filter { !summed.contains($0) }.map { finding in
            gap(finding.text, facts.distinctName(of: finding.unit), finding)
        } + many.map(together)
    }

    private func together(_ findings: [FigureFinding]) -> Gap {
        var units: [String] = []
        for finding in findings {
            let name = unit(finding.unit)?.shortName ?? finding.unit
            if !units.contains(name) { units.append(name) }
        }
        let who = ReportGaps.listed(units, more: "đơn vị")
        return gap(
            "\(findings.count) chỗ cùng một lỗi; chỗ đầu: \(findings[0].text)", who, findings[0])
    }

    private func gap(_ what: String, _ who: String, _ finding: FigureFinding) -> Gap {
        Gap(what: what, who: who, isBlocking: finding.severity == .blocking, isFinding: true)
    }

    // MARK: - Words

    private var pendingSections: [Gap] {
        document.pendingSections.map { section in
            Gap(
                what: "Phần “\(section)”: chưa có nội dung", who: facts.committee.name,
                isBlocking: true)
        }
    }

    private var recipients: [Gap] {
        guard facts.committee.recipients.isEmpty else { return [] }
        return [
            Gap(what: "Chưa có danh sách nơi nhận", who: facts.committee.name, isBlocking: false)
        ]
    }

    /// Issued targets that cannot be judged, by unit.
    private var unjudgedTargets: [Gap] {
        var units: [String] = []
        var names: [String: [String]] = [:]
        for row in facts.lists["muc-tieu"] ?? [] {
            guard case .text("chưa đủ số liệu")? = row.fields["danh-gia"],
                case .text("ban hành")? = row.fields["trang-thai"],
                case .text(let unit)? = row.fields["don-vi"],
                case .text(let name)? = row.fields["chi-tieu"]
            else { continue }
            if names[unit] == nil { units.append(unit) }
            if names[unit]?.contains(name) != true { names[unit, default: []].append(name) }
        }
        return units.map { unit in
            let targets = names[unit] ?? []
            let shown = ReportGaps.listed(targets.map { "“\($0)”" }, more: "chỉ tiêu")
            return Gap(
                what: "Chưa đủ số liệu để đánh giá \(shown)", who: unit, isBlocking: false)
        }
    }

    /// Issued targets that are late or failed, and of which nobody wrote why, who or by when.
    private var unexplainedTargets: [Gap] {
        let asked = [("nguyen-nhan", "nguyên nhân"), ("chu-tri", "chủ trì"), ("han", "hạn")]
        return (facts.lists["muc-tieu"] ?? []).compactMap { row in
            let missing = asked.filter { row.fields[$0.0] == .text("[cần bổ sung]") }.map(\.1)
            guard !missing.isEmpty, case .text("ban hành")? = row.fields["trang-thai"],
                case .text(let unit)? = row.fields["don-vi"],
                case .text(let name)? = row.fields["chi-tieu"],
                case .text(let verdict)? = row.fields["danh-gia"]
            else { return nil }
            return Gap(
                what: "Chỉ tiêu “\(name)” \(verdict): chưa có \(missing.joined(separator: ", "))",
                who: unit, isBlocking: false)
        }
    }

    // MARK: - Units

    private func unit(_ id: String?) -> UnitFact? {
        facts.units.first { $0.id == id }
    }

    private func listed(_ debts: [UnitDebt]) -> String {
        ReportGaps.listed(
            debts.map { unit($0.unit)?.shortName ?? $0.unit }, more: "đơn vị")
    }

    private static func listed(_ names: [String], more: String) -> String {
        guard names.count > mostNames + 1 else { return names.joined(separator: ", ") }
        return names.prefix(mostNames).joined(separator: ", ")
            + " và \(names.count - mostNames) \(more) khác"
    }

    /// Each unit by itself with its name, or, where they are many, under the name of its superior;
    /// both in the order given. A superior's only unit keeps its own name.
    private func grouped(_ debts: [UnitDebt]) -> [(who: String, debts: [UnitDebt])] {
        let areMany = debts.count > ReportGaps.mostSingleUnits
        var groups: [(superior: String, debts: [UnitDebt])] = []
        for debt in debts {
            let superior = areMany ? unit(debt.unit)?.parent ?? debt.unit : debt.unit
            if let index = groups.firstIndex(where: { $0.superior == superior }) {
                groups[index].debts.append(debt)
            } else {
                groups.append((superior, [debt]))
            }
        }
        return groups.map { group in
            let id = group.debts.count == 1 ? group.debts[0].unit : group.superior
            return (unit(id)?.name ?? id, group.debts)
        }
    }
}
