// Is how a cluster, whose members change, is set against itself in an earlier window.

import Facts
import Figures
import Periods
import Testing

@Suite("A cluster beside itself")
struct ClusterComparisonTests {
    /// The cluster `cum` with its members and the days on which each is one.
    private func cluster(_ members: [(unit: String, from: String, through: String?)]) throws
        -> Ground
    {
        var ground = try Ground()
        ground.unit("cum", level: "don-vi", parent: nil)
        ground.indicator("luot")
        ground.rows.committee = CommitteeRow(
            facts: ground.rows.committee.facts, scopeUnit: "cum")
        ground.rows.clusters = [ClusterRow(code: "cum", name: "Cụm", host: "xa1")]
        for member in members {
            let interval = try #require(
                Interval(
                    first: try Ground.day(member.from),
                    last: try member.through.map(Ground.day)))
            ground.rows.memberships.append(
                MembershipRow(
                    cluster: "cum", unit: member.unit, interval: interval, role: "thành viên"))
        }
        return ground
    }

    private func observe(_ ground: inout Ground) throws {
        for (index, unit) in ["xa1", "xa2", "xa3"].enumerated() {
            try ground.observe(unit, "luot", "2025H1", 100 * (index + 1))
            try ground.observe(unit, "luot", "2026H1", 10 * (index + 1))
        }
    }

    @Test("the members of the report's own days are its units, and no others")
    func membersOfTheDay() throws {
        var ground = try cluster([
            ("xa1", "01/01/2020", nil), ("xa2", "01/01/2020", "31/12/2025"),
            ("xa3", "01/01/2026", nil),
        ])
        try observe(&ground)
        #expect(try ground.list("don-vi").map { $0.brief("ten-ngan") } == ["xa1", "xa3"])
        #expect(try ground.answer("luot", of: "cum").text == "40")
    }

    @Test("the same members are compared as the cluster itself")
    func sameMembers() throws {
        var ground = try cluster([("xa1", "01/01/2020", nil), ("xa2", "01/01/2020", nil)])
        try observe(&ground)
        #expect(try ground.answer("luot", .samePeriod, of: "cum").text == "300")
    }

    @Test("other members then: today's are set against what they were themselves")
    func otherMembers() throws {
        var ground = try cluster([
            ("xa1", "01/01/2020", nil), ("xa2", "01/01/2020", "30/6/2025"),
            ("xa3", "01/7/2025", nil),
        ])
        try observe(&ground)
        #expect(try ground.answer("luot", .samePeriod, of: "cum").text == "400")
        #expect(try ground.answer("luot", .changeNumber, of: "cum").text == "−360")
    }

    @Test("a member that was nothing comparable then leaves the cluster without comparison")
    func newMember() throws {
        var ground = try cluster([
            ("xa1", "01/01/2020", nil), ("moi", "01/7/2025", nil),
        ])
        ground.unit("moi", level: "xa", parent: "kv2", lived: Lived(from: "01/7/2025"))
        try observe(&ground)
        try ground.observe("moi", "luot", "2026H1", 5)
        #expect(try ground.answer("luot", of: "cum").text == "15")
        #expect(try ground.answer("luot", .samePeriod, of: "cum").text == "structureChanged")
    }
}
