// Texts ↔ keys: every spelling reads back, everything else is refused.

import Periods
import Testing

@Suite("A period key")
struct PeriodKeyTests {
    @Test("reads back its own spelling for every period of every shipped calendar")
    func roundTrip() {
        for key in ShippedCalendars.all.flatMap(CalendarTests.keys) {
            #expect(PeriodKey(text: key.description) == key)
            #expect(PeriodKey(text: key.body) == PeriodKey(key.shape))
        }
    }

    @Test(
        "reads every spelling and writes it the same",
        arguments: [
            "2026", "2026H1", "2026H2", "2026Q1", "2026Q4", "2012..2017", "2012..2012", "2021..",
            "nk2020-2025", "2025-12-15..2026-05-31", "2026-06-14..2026-06-14", "2025-12-15..",
            "2026H1@chot-15", "2012..2017@lich", "2022..@lich", "nk2020-2025@chot-15",
            "1900", "9999", "2026@a", "2026@9", "2026@a-b-c",
        ])
    func canonical(text: String) {
        #expect(PeriodKey(text: text)?.description == text)
    }

    @Test("reads Vietnamese days of a free interval and writes them as ISO")
    func days() {
        #expect(
            PeriodKey(text: "15/12/2025..31/5/2026")?.description == "2025-12-15..2026-05-31")
    }

    @Test(
        "refuses what is no spelling",
        arguments: [
            "", " ", "26", "1899", "20260", "02026", "2026h1", "2026H", "2026H0", "2026H3",
            "2026H01", "2026H1H2", "2026 H1", " 2026H1", "2026H1 ", "H1", "H12026", "2026Q0",
            "2026Q5", "2026Q12", "2026q1", "2026Q", "2026T6", "2026-06", "2026-06-14", "2026.",
            "..2026", "..", "2017..2012", "2012...2017", "2012..2017..2020", "2012..17",
            "2012-2017", "nk2020", "nk2020-", "nk-2025", "nk2025-2020", "nk2020-2020",
            "nk2020..2025", "NK2020-2025", "nk2020-2025-2030", "2026-05-31..2025-12-15",
            "2025-02-30..2025-03-01", "2025-12-15..2026", "2026..2026-05-31", "2026@", "@lich",
            "2026@Lich", "2026@chốt", "2026@chot 15", "2026@lich@lich", "2026@chot_15", "２０２６",
            "+2026", "-2026", "2026H+", "năm 2026",
            "2026@a2345678901234567890123456789012345678901",
        ])
    func malformed(text: String) {
        #expect(PeriodKey(text: text) == nil)
    }

    @Test("takes a calendar only when it has none")
    func binding() {
        let key = PeriodKey(.half(year: 2026, half: 1))
        #expect(key.bound(to: "lich").description == "2026H1@lich")
        #expect(key.bound(to: "lich").bound(to: "chot-15").description == "2026H1@lich")
        #expect(key.body == key.bound(to: "lich").body)
    }
}
