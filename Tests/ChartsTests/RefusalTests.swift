// Is what a chart refuses, with the evidence.

import Charts
import Pages
import Testing

@Suite("Refusals")
struct RefusalTests {
    private func refusal(
        _ form: Chart.Form, width: Double = 400, height: Double? = nil
    ) -> ChartError? {
        let chart = Chart(form: form, unitOfMeasure: "", startsAtZero: true, alternative: "")
        do throws(ChartError) {
            _ = try ChartComposition(
                chart: chart, width: width, height: height, measurer: FixedPitch()
            ).compose()
            return nil
        } catch {
            return error
        }
    }

    private func ranked(_ number: Double, name: String = "Xã A") -> Chart.Form {
        .ranked(
            [
                Chart.RankedRow(
                    rank: "", name: name, value: ChartValue(number, label: "x"), note: "")
            ], reference: nil)
    }

    @Test("NaN and infinity are refused with their row", arguments: [Double.nan, .infinity])
    func notFinite(number: Double) {
        #expect(refusal(ranked(number)) == .notFinite(place: "Xã A"))
    }

    @Test("A pace that is no number is refused")
    func pace() {
        let row = Chart.TargetRow(
            name: "Nhà", actual: ChartValue(1, label: "1"), target: ChartValue(2, label: "2"),
            pace: .nan, verdict: "")
        #expect(refusal(.targets([row])) == .notFinite(place: "Nhà"))
    }

    @Test("A number beyond exact whole numbers is refused")
    func tooLarge() {
        #expect(refusal(ranked(1e18)) == .tooLarge(place: "Xã A", number: 1e18))
    }

    @Test("An empty chart is refused")
    func empty() {
        #expect(refusal(.ranked([], reference: nil)) == .empty)
        #expect(refusal(.lines(windows: [], series: [])) == .empty)
    }

    @Test("A series must have one value a category")
    func counts() {
        let form = Chart.Form.grouped(
            categories: ["A", "B"],
            series: [Chart.Series(name: "Giỏi", values: [ChartValue(1, label: "1")])])
        #expect(refusal(form) == .countMismatch(series: "Giỏi", values: 1, expected: 2))
    }

    @Test("More series than a copy tells apart are refused")
    func manySeries() {
        let one = Chart.Series(name: "A", values: [ChartValue(1, label: "1")])
        let form = Chart.Form.grouped(
            categories: ["A"], series: Array(repeating: one, count: 9))
        #expect(refusal(form) == .tooManySeries(count: 9, limit: 8))
    }

    @Test("A negative part has no share")
    func negativeShare() {
        let series = [Chart.Series(name: "A", values: [ChartValue(-1, label: "−1")])]
        let form = Chart.Form.stacked(categories: ["Xã A"], series: series, isShare: true)
        #expect(refusal(form) == .negativeShare(place: "Xã A"))
    }

    @Test("A frame too small is refused with what would be needed")
    func frames() {
        #expect(
            refusal(ranked(5), width: 100)
                == .tooNarrow(width: 100, needed: ChartComposition.minimumWidth))
        guard case .tooShort(let height, let needed) = refusal(ranked(5), height: 10) else {
            Issue.record("a chart 10 points high was drawn")
            return
        }
        #expect(height == 10 && needed > 20)
    }

    @Test("What cannot be measured is passed on")
    func unusable() {
        let error = TextError.unusable(text: "\u{0}", scalar: 0)
        #expect(refusal(ranked(5, name: "\u{0}")) == .text(error))
    }

    @Test("Each refusal says where, what and what to do")
    func wording() {
        #expect(
            "\(ChartError.notFinite(place: "Xã A"))"
                == "Biểu đồ, Xã A: giá trị không phải số; kiểm tra phép chia")
        #expect(
            "\(ChartError.tooShort(height: 10, needed: 1_234.2))"
                == "Biểu đồ: khung cao 10 điểm, cần 1.235 điểm; tăng chiều cao hoặc tách biểu đồ")
    }
}
