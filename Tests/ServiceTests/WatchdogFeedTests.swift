// Is the proof that the watchdog is fed by progress and starves without it.

import Testing

@testable import Service

struct WatchdogFeedTests {
    @Test func `it is fed three times in the time the manager allows`() {
        var feed = WatchdogFeed(limit: 60_000)
        let times = stride(from: 0, to: 60_000, by: 100).filter { feed.isHungry(at: $0) }
        #expect(times == [0, 20_000, 40_000])
    }

    @Test func `an office that gets nowhere with its work starves it`() {
        var feed = WatchdogFeed(limit: 60_000)
        let state1 = feed.isAlive(beats: 1, isBusy: true, at: 1_000)
        #expect(state1)
        let state2 = feed.isAlive(beats: 1, isBusy: true, at: 200_000)
        #expect(state2)
        let state3 = feed.isAlive(beats: 1, isBusy: true, at: 301_000)
        #expect(!state3)
        let state4 = feed.isAlive(beats: 2, isBusy: true, at: 302_000)
        #expect(state4)
    }

    @Test func `an office with nothing to do is alive for ever`() {
        var feed = WatchdogFeed(limit: nil)
        let state5 = feed.isAlive(beats: 0, isBusy: false, at: 9_000_000)
        #expect(state5)
        let state6 = feed.isHungry(at: 9_000_000)
        #expect(!state6)
    }
}
