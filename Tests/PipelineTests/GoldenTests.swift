// Is the proof that every stage still gives what was recorded: the first that differs is named.

import Pipeline
import Testing

@Suite("A recorded report")
struct GoldenTests {
    static let cases = [
        GoldenCase(
            name: "giai-doan", example: "dien-bien-phu-2012-2017",
            request: ReportRequest(
                committee: "duqs-dbp", period: "2012..2017@lich", definition: "giai-doan",
                draft: 1)),
        GoldenCase(
            name: "cum-thi-dua", example: "cum-thi-dua-so-2-2022",
            request: ReportRequest(
                committee: "cum-2", period: "2022H1", definition: "cum-thi-dua", draft: 1)),
        GoldenCase(
            name: "chi-tieu-nghi-quyet", example: "nghi-quyet-2022-du-thao",
            request: ReportRequest(
                committee: "duqs-tp", period: "2022..@lich", definition: "chi-tieu-nghi-quyet",
                draft: 1)),
        GoldenCase(
            name: "so-ket-6-thang", example: "tinh-minh-hoa",
            request: ReportRequest(
                committee: "duqs-tinh", period: "2026H1", definition: "so-ket-6-thang", draft: 1)),
        GoldenCase(
            name: "tong-ket-nam", example: "tinh-minh-hoa",
            request: ReportRequest(
                committee: "duqs-tinh", period: "2025", definition: "tong-ket-nam", draft: 1)),
        GoldenCase(
            name: "cum-thi-dua-nam", example: "tinh-minh-hoa",
            request: ReportRequest(
                committee: "cum-2", period: "2025", definition: "cum-thi-dua-nam", draft: 1)),
        GoldenCase(
            name: "nhiem-ky", example: "tinh-minh-hoa",
            request: ReportRequest(
                committee: "duqs-tinh", period: "2021..2025", definition: "giai-doan", draft: 1)),
        GoldenCase(
            name: "chuyen-de-dqtv", example: "tinh-minh-hoa",
            request: ReportRequest(
                committee: "duqs-tinh", period: "2022..2025", definition: "chuyen-de-dqtv",
                draft: 1)),
        GoldenCase(
            name: "tien-do-nghi-quyet", example: "tinh-minh-hoa",
            request: ReportRequest(
                committee: "duqs-tinh", period: "2026H1", definition: "tien-do-nghi-quyet",
                draft: 1)),
        GoldenCase(
            name: "tien-do-du-thao", example: "nghi-quyet-2022-du-thao",
            request: ReportRequest(
                committee: "duqs-tp", period: "2022..@lich", definition: "tien-do-nghi-quyet",
                draft: 1)),
    ]

    @Test("gives the same at every stage, and the same bytes twice", arguments: 0..<cases.count)
    func stages(index: Int) throws {
        let golden = GoldenTests.cases[index]
        let (stages, sameBytes) = try golden.actual()
        #expect(sameBytes, "\(golden.name): two renderings differ")
        try golden.record.check(stages)
    }
}
