// Is the whole picture of one small chart of each form, mark by mark.

import Charts
import Pages
import Testing

@Suite("Pictures of small charts")
struct PictureTests {
    private func picture(_ form: Chart.Form, unit: String) throws -> String {
        let chart = Chart(
            form: form, unitOfMeasure: unit, startsAtZero: true, alternative: "")
        let composed = try ChartComposition(
            chart: chart, width: 300, height: nil, measurer: FixedPitch()
        ).compose()
        return Dump.lines(composed.marks)
    }

    @Test("Ranked bars")
    func ranked() throws {
        let rows = [
            Chart.RankedRow(
                rank: "1", name: "Xã A", value: ChartValue(80, label: "trên 80", isQualified: true),
                note: "kỳ trước: 2"),
            Chart.RankedRow(
                rank: "2", name: "Xã B", value: ChartValue(nil, label: "chưa có"), note: ""),
        ]
        let form = Chart.Form.ranked(rows, reference: Chart.Reference(number: 60, label: "Ngưỡng"))
        let expected = """
            line 41,34 – 41,69, 0.4 pt
            line 80.3,34 – 80.3,69, 0.4 pt
            line 119.5,34 – 119.5,69, 0.4 pt
            line 158.8,34 – 158.8,69, 0.4 pt
            line 198,34 – 198,69, 0.4 pt
            shape of 9 41,36.8 157 × 12, light 62%, 0.5 pt
            line 158.8,34 – 158.8,69, 0.9 pt dashed
            area 202,36.9 35 × 12, light 100%
            area 45,54.4 35 × 12, light 100%
            line 41,34 – 41,69, 0.7 pt
            text 0 9.5 italic 10 «Đơn vị tính: điểm»
            text 143.8 28.5 10 «Ngưỡng»
            text 0 46.4 10 «1»
            text 13 46.4 10 «Xã A»
            text 245 46.4 10 «kỳ trước: 2»
            text 202 46.4 bold 10 «trên 80»
            text 0 63.9 10 «2»
            text 13 63.9 10 «Xã B»
            text 45 63.9 italic 10 «chưa có»
            text 38.5 81.5 10 «0»
            text 75.3 81.5 10 «20»
            text 114.5 81.5 10 «40»
            text 153.8 81.5 10 «60»
            text 193 81.5 10 «80»
            """
        #expect(try picture(form, unit: "điểm") == expected)
    }

    @Test("Targets")
    func targets() throws {
        let row = Chart.TargetRow(
            name: "Nhà", actual: ChartValue(12, label: "12"), target: ChartValue(20, label: "20"),
            pace: 10, verdict: "đạt")
        let expected = """
            line 23,45 – 23,74, 0.4 pt
            line 52.8,45 – 52.8,74, 0.4 pt
            line 82.6,45 – 82.6,74, 0.4 pt
            line 112.4,45 – 112.4,74, 0.4 pt
            line 142.2,45 – 142.2,74, 0.4 pt
            line 172,45 – 172,74, 0.4 pt
            area 0,1.9 16 × 8, light 50%, 0.5 pt
            line 89,0.9 – 89,10.9, 2 pt
            shape of 3 196.5,2.9 7 × 6, light 100%, 0.8 pt
            shape of 4 23,54.5 89.4 × 11, light 50%, 0.5 pt
            line 172,51 – 172,69, 2 pt
            shape of 3 94,66 7 × 6, light 100%, 0.8 pt
            line 23,45 – 23,74, 0.7 pt
            text 20 9.5 10 «Thực hiện»
            text 101 9.5 10 «Chỉ tiêu (100%)»
            text 212 9.5 10 «Phải có đến nay»
            text 184 28.5 bold 10 «Thực» …
            text 184 40.5 bold 10 «hiện»
            text 212 28.5 10 «Chỉ tiêu»
            text 260 28.5 10 «Đánh giá»
            text 0 63.6 10 «Nhà»
            text 194 63.6 bold 10 «12»
            text 242 63.6 10 «20»
            text 260 63.6 10 «đạt»
            text 18 86.5 10 «0%»
            text 45.3 86.5 10 «20%»
            text 75.1 86.5 10 «40%»
            text 104.9 86.5 10 «60%»
            text 134.7 86.5 10 «80%»
            text 162 86.5 10 «100%»
            """
        #expect(try picture(.targets([row]), unit: "") == expected)
    }

    @Test("Paired columns")
    func columns() throws {
        let form = Chart.Form.grouped(
            categories: ["Quý I"],
            series: [
                Chart.Series(name: "2024", values: [ChartValue(10, label: "10")]),
                Chart.Series(
                    name: "2025", values: [ChartValue(8, label: "8", isEstimate: true)]),
            ])
        let expected = """
            line 15,174.9 – 165,174.9, 0.4 pt
            line 15,147.8 – 165,147.8, 0.4 pt
            line 15,120.7 – 165,120.7, 0.4 pt
            line 15,93.6 – 165,93.6, 0.4 pt
            line 15,66.5 – 165,66.5, 0.4 pt
            line 15,39.4 – 165,39.4, 0.4 pt
            area 101,1.9 16 × 8, light 24%, 0.5 pt
            area 157,1.9 16 × 8, light 95% rising, 0.5 pt
            area 213,1.9 16 × 8, no fill, 0.8 pt dashed
            shape of 4 69.5,39.4 19 × 135.5, light 24%, 0.5 pt
            shape of 4 91.5,66.5 19 × 108.4, light 100%, 0.8 pt dashed
            shape of 4 93.3,68.3 15.4 × 104.8, light 95% rising
            line 15,174.9 – 165,174.9, 0.7 pt
            area 74,24.9 10 × 12, light 100%
            area 98.5,52 5 × 12, light 100%
            text 0 9.5 italic 10 «Đơn vị tính: lượt»
            text 121 9.5 10 «2024»
            text 177 9.5 10 «2025»
            text 233 9.5 10 «Ước thực hiện»
            text 5 178.5 10 «0»
            text 5 151.4 10 «2»
            text 5 124.3 10 «4»
            text 5 97.2 10 «6»
            text 5 70.1 10 «8»
            text 0 43 10 «10»
            text 74 34.4 bold 10 «10»
            text 98.5 61.5 bold 10 «8»
            text 77.5 194.5 10 «Quý I»
            """
        #expect(try picture(form, unit: "lượt") == expected)
    }

    @Test("Stacked bars")
    func stacked() throws {
        let form = Chart.Form.stacked(
            categories: ["Xã A"],
            series: [
                Chart.Series(name: "Giỏi", values: [ChartValue(9, label: "9")]),
                Chart.Series(name: "Khá", values: [ChartValue(0, label: "0")]),
            ], isShare: false)
        let expected = """
            line 28,19 – 28,38, 0.4 pt
            line 82.4,19 – 82.4,38, 0.4 pt
            line 136.8,19 – 136.8,38, 0.4 pt
            line 191.2,19 – 191.2,38, 0.4 pt
            line 245.6,19 – 245.6,38, 0.4 pt
            line 300,19 – 300,38, 0.4 pt
            area 0,1.9 16 × 8, light 24%, 0.5 pt
            area 56,1.9 16 × 8, light 95% rising, 0.5 pt
            shape of 4 28,21 244.8 × 15, light 24%, 0.5 pt
            area 277.8,22.5 15.5 × 12, light 100%
            area 277.8,24.4 8 × 8, light 95% rising, 0.5 pt
            line 28,19 – 28,38, 0.7 pt
            text 20 9.5 10 «Giỏi»
            text 76 9.5 10 «Khá»
            text 0 32.1 10 «Xã A»
            text 147.9 32.1 10 «9»
            text 288.3 32 10 «0»
            text 25.5 50.5 10 «0»
            text 79.9 50.5 10 «2»
            text 134.3 50.5 10 «4»
            text 188.7 50.5 10 «6»
            text 243.1 50.5 10 «8»
            text 290 50.5 10 «10»
            """
        #expect(try picture(form, unit: "") == expected)
    }

    @Test("Lines with a break")
    func lines() throws {
        let form = Chart.Form.lines(
            windows: [
                Chart.Window(label: "2023", breakBefore: nil),
                Chart.Window(label: "2024", breakBefore: nil),
                Chart.Window(label: "2025", breakBefore: "Bỏ cấp huyện"),
            ],
            series: [
                Chart.Series(
                    name: "Quân số",
                    values: [
                        ChartValue(40, label: "40"), ChartValue(60, label: "60"),
                        ChartValue(50, label: "50"),
                    ])
            ])
        let expected = """
            line 21,193 – 257,193, 0.4 pt
            line 21,146 – 257,146, 0.4 pt
            line 21,99 – 257,99, 0.4 pt
            line 21,52 – 257,52, 0.4 pt
            line 21,193 – 257,193, 0.7 pt
            line 178.3,32 – 178.3,199, 0.7 pt dashed
            line 222.7,75.5 – 263,75.5, 0.4 pt
            line 60.3,99 – 139,52, 1.6 pt
            area 148.3,19 60 × 12, light 100%
            shape of 16 57.3,96 6 × 6, light 24%, 1 pt
            shape of 16 136,49 6 × 6, light 24%, 1 pt
            shape of 16 214.7,72.5 6 × 6, light 24%, 1 pt
            area 55.3,82.9 10 × 12, light 100%
            area 134,35.9 10 × 12, light 100%
            area 212.7,59.4 10 × 12, light 100%
            text 0 9.5 italic 10 «Đơn vị tính: %»
            text 11 196.6 10 «0»
            text 6 149.6 10 «20»
            text 6 102.6 10 «40»
            text 6 55.6 10 «60»
            text 148.3 28.5 10 «Bỏ cấp huyện»
            text 265 79.1 bold 10 «Quân số»
            text 55.3 92.4 10 «40»
            text 134 45.4 10 «60»
            text 212.7 68.9 10 «50»
            text 50.3 212.5 10 «2023»
            text 129 212.5 10 «2024»
            text 207.7 212.5 10 «2025»
            """
        #expect(try picture(form, unit: "%") == expected)
    }
}
