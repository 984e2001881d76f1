// Is the proof that an order's answer is complete: what is missing, from what, how it looked.

import Periods
import Pipeline
import Testing

@Suite("An order")
struct OrderTests {
    static let example = Result { try VariantSite("tinh-minh-hoa") }

    @Test("is answered with the same bytes twice, and told what it was made from")
    func sameBytes() throws {
        let site = try OrderTests.example.get().site()
        let order = Orders.halfYear(.draft(1))
        let first = try RenderReport(site: site).answer(order)
        let again = try RenderReport(site: try OrderTests.example.get().site()).answer(order)
        #expect(first == again)
        for gap in first.gaps { print(gap) }
        print(first.inputs)
        #expect(first.inputs.generation == 1)
        #expect(first.inputs.snapshot == site.generation.digest)
        #expect(first.inputs.program.hasPrefix("baocao \(Version.number); cairo "))
    }
}
