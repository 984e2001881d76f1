// Is the test of what keeps an issue back: missed periods, jumps, approval, failures, the clock.

import Periods
import Testing

@testable import Obligations

struct HoldTests {
    private let newest = key("2026H1@chot-15")

    private func missed(_ installed: String, lastImport: String) throws -> SmallSite {
        var site = try SmallSite(installed: installed, .test())
        site.facts.lastImport = try day(lastImport)
        return site
    }

    @Test func `after eight months only the newest comes by itself`() throws {
        var site = try missed("2025-01-01", lastImport: "2026-07-01")
        #expect(try site.agenda("2026-07-02").settled == ["2026H1"])
        #expect(try site.agenda("2026-07-02").line(key("2025H1@chot-15")).holds == [.catchUp])
        site.facts.confirmedOn = try day("2026-07-02")
        #expect(try site.agenda("2026-07-02").settled == ["2026H1", "2025H1"])
    }

    @Test func `an issued newest one does not make the next older the newest`() throws {
        var site = try missed("2024-01-01", lastImport: "2026-07-01")
        site.change(newest) { $0.issued = 0 }
        #expect(try site.agenda("2026-07-02").settled.isEmpty)
    }

    @Test func `after five years all missed ones come oldest first`() throws {
        var site = try missed("2021-01-01", lastImport: "2026-07-01")
        site.definitions.append(.test("nam", .year))
        #expect(try site.agenda("2026-07-02").settled == ["2025", "2026H1"])
        site.facts.confirmedOn = try day("2026-07-02")
        #expect(
            try site.agenda("2026-07-02").settled == [
                "2025", "2026H1", "2021H1", "2021", "2022H1", "2022", "2023H1", "2023", "2024H1",
                "2024", "2025H1",
            ])
    }

    @Test func `an older one that had its draft needs no confirmation`() throws {
        var site = try missed("2025-01-01", lastImport: "2026-07-01")
        site.change(key("2025H1@chot-15")) {
            $0.drafts = 2
            $0.lastInputs = "old"
            $0.lastDraftDay = Day(text: "2025-06-17")
        }
        #expect(try site.agenda("2026-07-02").settled == ["2026H1", "2025H1"])
    }

    @Test func `two periods without new figures hold the issue and not the draft`() throws {
        var site = try missed("2025-01-01", lastImport: "2025-03-01")
        let duties = try site.agenda("2026-07-02").duties
        #expect(duties == [.settle(newest, holds: [.jump(periods: 2)], mayDraft: true)])
        site.change(newest) {
            $0.drafts = 1
            $0.lastInputs = "a"
            $0.lastDraftDay = Day(text: "2026-07-02")
        }
        #expect(try site.agenda("2026-07-03").duties.isEmpty)
        var confirmed = site
        confirmed.facts.confirmedOn = try day("2026-07-03")
        #expect(try confirmed.agenda("2026-07-03").settled == ["2026H1", "2025H1"])
        site.facts.lastImport = try day("2026-07-03")
        site.facts.inputs = "b"
        #expect(
            try site.agenda("2026-07-03").duties
                == [.settle(newest, holds: [], mayDraft: true)])
    }

    @Test func `a year and its second half are one boundary`() throws {
        var site = try SmallSite(.test("nam", .year), .test("cuoi-nam", .half(2)))
        site.facts.lastImport = try day("2026-12-01")
        #expect(try site.agenda("2026-12-20").settled == ["2026", "2026H2"])
        #expect(try site.agenda("2026-12-20").lines.allSatisfy { $0.holds.isEmpty })
    }

    @Test func `approval holds the issue and not the draft`() throws {
        var site = try SmallSite(.test(needsApproval: true))
        #expect(
            try site.agenda("2026-06-17").duties
                == [.settle(newest, holds: [.approval], mayDraft: true)])
        site.change(newest) {
            $0.drafts = 1
            $0.lastInputs = "a"
            $0.lastDraftDay = Day(text: "2026-06-17")
        }
        #expect(try site.agenda("2026-06-18").duties.isEmpty)
        site.change(newest) {
            $0.isApproved = true
            $0.isApprovedSinceDraft = true
        }
        #expect(
            try site.agenda("2026-06-17").duties
                == [.settle(newest, holds: [], mayDraft: false)])
        #expect(
            try site.agenda("2026-06-18").duties == [.settle(newest, holds: [], mayDraft: true)])
    }

    @Test func `at most one draft a day and only of something new`() throws {
        var site = try SmallSite(.test())
        site.change(newest) {
            $0.drafts = 1
            $0.lastInputs = "a"
            $0.lastDraftDay = Day(text: "2026-06-17")
        }
        func mayDraft(_ today: String) throws -> [Duty] { try site.agenda(today).duties }
        let no = [Duty.settle(newest, holds: [], mayDraft: false)]
        #expect(try mayDraft("2026-06-18") == no)
        site.facts.inputs = "b"
        #expect(try mayDraft("2026-06-17") == no)
        #expect(try mayDraft("2026-06-18") == [.settle(newest, holds: [], mayDraft: true)])
    }

    @Test func `a definition that waits makes no drafts`() throws {
        var site = try SmallSite(.test(whenIncomplete: .hold, needsApproval: true))
        #expect(try site.agenda("2026-06-17").duties.isEmpty)
        site.change(newest) { $0.isApproved = true }
        #expect(
            try site.agenda("2026-06-17").duties
                == [.settle(newest, holds: [], mayDraft: false)])
    }

    @Test func `a transient failure waits for its hour, another one for other inputs`() throws {
        var site = try SmallSite(.test())
        let now = try SmallSite.morning(of: day("2026-06-17"))
        site.change(newest) {
            $0.hasFailed = true
            $0.failedUntil = now.adding(seconds: 60)
            $0.lastInputs = "a"
        }
        #expect(try site.agenda(at: now).duties.isEmpty)
        #expect(
            try site.agenda(at: now).line(newest).holds
                == [.backOff(until: now.adding(seconds: 60))])
        #expect(try site.agenda(at: now.adding(seconds: 60)).settled == ["2026H1"])
        site.change(newest) { $0.failedUntil = now.adding(seconds: 90_000) }
        #expect(try site.agenda(at: now).settled == ["2026H1"], "noted by a wrong clock")
        site.change(newest) { $0.failedUntil = nil }
        #expect(try site.agenda("2027-01-01").line(newest).holds == [.sameInputs])
        #expect(try site.agenda("2027-01-01").duties.isEmpty)
        site.facts.inputs = "b"
        #expect(try site.agenda("2027-01-01").settled == ["2026H1"])
    }

    @Test func `one committee's failure does not stop another`() throws {
        var site = try SmallSite(.test(committees: .all))
        site.change(newest) {
            $0.hasFailed = true
            $0.lastInputs = "a"
        }
        let other = key("2026H1@chot-15", "so-ket", "kv1")
        #expect(
            try site.agenda("2026-06-17").duties == [.settle(other, holds: [], mayDraft: true)])
    }

    @Test func `what was reserved is finished first, corrections and orphans too`() throws {
        var site = try SmallSite(.test(), .test("nam", .year))
        site.facts.lastImport = try day("2026-12-16")
        site.change(key("2026@chot-15", "nam")) { $0.reserved = 0 }
        site.change(key("2020", "gone")) { $0.reserved = 1 }
        #expect(
            try site.agenda("2026-12-20").duties == [
                .resume(key("2026@chot-15", "nam")), .resume(key("2020", "gone")),
                .settle(newest, holds: [], mayDraft: true),
            ])
        let noon = try SmallSite.morning(of: day("2026-12-20")).adding(seconds: 14_400)
        site.change(key("2026@chot-15", "nam")) {
            $0.issued = 0
            $0.reserved = 1
            $0.hasFailed = true
            $0.failedUntil = noon
        }
        #expect(try site.agenda("2026-12-20").duties.first == .resume(key("2020", "gone")))
    }

    @Test func `a clock behind the ledger or the program stops every duty`() throws {
        var site = try SmallSite(.test())
        let now = try SmallSite.morning(of: day("2026-06-17"))
        site.facts.newestEntry = now.adding(seconds: 60)
        #expect(try site.agenda(at: now).settled == ["2026H1"])
        site.facts.newestEntry = now.adding(seconds: 61)
        #expect(try site.agenda(at: now).clockTrouble == .behindLedger(seconds: 61))
        #expect(try site.agenda(at: now).duties.isEmpty)
        #expect(try site.agenda(at: now).lines.isEmpty == false)
        site.facts.newestEntry = nil
        site.buildDay = try day("2026-06-18")
        #expect(try site.agenda(at: now).clockTrouble == .beforeBuild(try day("2026-06-18")))
        #expect(try site.agenda(at: now).duties.isEmpty)
        site.buildDay = try day("2026-06-17")
        #expect(try site.agenda(at: now).clockTrouble == nil)
    }
}
