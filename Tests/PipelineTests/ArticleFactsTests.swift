// Is the proof that every fact of the source articles stands in its report, qualifier included.
//
// The facts are those of the table in section 1 of the domain notes, numbered as there.

import Testing

@Suite("Every fact of the source articles is printed as it was said")
struct ArticleFactsTests {
    /// Number of the fact, the indicator as printed, and the value that follows it.
    struct Fact: CustomStringConvertible, Sendable {
        let number: Int
        let name: String
        let value: String

        init(_ number: Int, _ name: String, _ value: String) {
            self.number = number
            self.name = name
            self.value = value
        }

        var description: String { "\(number): \(name) \(value)" }

        /// Whether the value follows the name at once, as the next cell or words of one sentence.
        func stands(in text: String) -> Bool {
            text.contains(name + " " + value)
        }
    }

    static let spanFacts = [
        Fact(1, "Kế hoạch bồi dưỡng kiến thức quốc phòng – an ninh", "100% kế hoạch 2012–2017"),
        Fact(2, "Huấn luyện hằng năm so với kế hoạch", "100% kế hoạch hằng năm 2012–2017"),
        Fact(3, "Quân số tham gia huấn luyện", "99% hằng năm 2012–2017"),
        Fact(4, "Kết quả huấn luyện khá, giỏi", "trên 80% hằng năm 2012–2017"),
        Fact(5, "Tổ chức đảng đạt “Trong sạch vững mạnh”", "100% hằng năm 2012–2017"),
        Fact(6, "Cơ quan, đơn vị đạt vững mạnh toàn diện", "100% hằng năm 2012–2017"),
        Fact(7, "Tỷ lệ đảng viên trong lực lượng dự bị động viên", "trên 24%"),
        Fact(8, "Tỷ lệ đảng viên trong dân quân tự vệ", "gần 43%"),
        Fact(
            9, "Tuyển quân, tuyển sinh quân sự so với chỉ tiêu cấp trên giao",
            "100% chỉ tiêu hằng năm 2012–2017"),
        Fact(10, "Xã gắn xây dựng cơ sở chính trị với xây dựng nông thôn mới", "2 xã"),
    ]

    @Test("Điện Biên Phủ 2012–2017", arguments: spanFacts)
    func span(_ fact: Fact) throws {
        let report = try ExampleReport.span.get()
        #expect(fact.stands(in: report.inOrder), "\(report.inOrder)")
    }

    @Test("The qualifiers of the span review survive in plain text too")
    func qualifiers() throws {
        let text = try ExampleReport.span.get().text
        for words in ["chiếm trên 24%", "chiếm gần 43%", "khá, giỏi trên 80%", "đạt 99%"] {
            #expect(text.contains(words), "\(words)")
        }
        #expect(!text.contains("trên 43%"))
        #expect(text.contains("2 xã Thanh Minh, Tà Lèng"))
    }

    @Test("Cụm thi đua số 2: seven members, inspected each quarter, no scores invented")
    func cluster() throws {
        let report = try ExampleReport.cluster.get()
        let facts = [
            Fact(11, "là Ban CHQS huyện, thị xã, thành phố Cụm thi đua số 2", "6 đơn vị"),
            Fact(12, "là trung đoàn Cụm thi đua số 2", "1 đơn vị"),
            Fact(13, "Kiểm tra, chấm điểm thi đua Cụm thi đua số 2", "1 lần mỗi quý"),
        ]
        for fact in facts { #expect(fact.stands(in: report.inOrder), "\(fact)") }
        #expect(report.inOrder.contains("7 Trung đoàn 151"))
        #expect(report.text.contains("không có kết quả chấm điểm"))
        #expect(!report.text.contains("điểm/"))
    }

    static let targetFacts = [
        Fact(30, "Thực hành động viên phương tiện kỹ thuật đạt 100%", "100%"),
        Fact(31, "Quân nhân dự bị đạt 100% quân số", "100% quân số"),
        Fact(
            32, "3 địa phương (Tân Thạnh, An Sơn, Phước Hòa) diễn tập chiến đấu phòng thủ",
            "3 địa phương"),
        Fact(33, "An toàn tuyệt đối về người, vũ khí và phương tiện", "0 vụ"),
        Fact(
            34, "Giữ vững 100% chi bộ quân sự xã, phường có cấp ủy",
            "giữ vững 100% từ năm 2022 trở đi dự thảo"),
        Fact(
            35, "Giữ vững tỷ lệ đảng viên trong DQTV đạt 27,32%",
            "giữ vững 27,32% từ năm 2022 trở đi dự thảo"),
        Fact(
            36, "100% Ban CHQS cấp xã có nhà làm việc kiên cố, chính quy",
            "100% từ năm 2022 trở đi dự thảo"),
        Fact(
            37,
            "Xây dựng Ban CHQS phường Tân Thạnh thành đơn vị kiểu mẫu trọng điểm về quốc phòng, "
                + "an ninh", "1 đơn vị từ năm 2022 trở đi dự thảo"),
        Fact(
            38, "Hằng năm 100% cơ sở DQTV được huấn luyện theo phân cấp",
            "100% hằng năm từ năm 2022 trở đi dự thảo"),
        Fact(
            39, "Hằng năm 95% trở lên cán bộ, chiến sĩ DQTV được huấn luyện theo phân cấp",
            "từ 95% trở lên hằng năm từ năm 2022 trở đi dự thảo"),
        Fact(
            40,
            "Hằng năm 100% các đầu mối đơn vị DQTV tham gia đầy đủ hội thi, hội thao, trực báo "
                + "theo đúng quy định", "100% hằng năm từ năm 2022 trở đi dự thảo"),
    ]

    @Test("A city's resolutions of March 2022, issued and draft", arguments: targetFacts)
    func targets(_ fact: Fact) throws {
        let report = try ExampleReport.targets.get()
        #expect(fact.stands(in: report.inOrder), "\(report.inOrder)")
    }

    @Test("The targets survive in plain text, and drafts are said to be drafts")
    func targetText() throws {
        let text = try ExampleReport.targets.get().text
        for words in ["giữ vững 27,32%", "từ 95% trở lên", "đang ở dạng dự thảo"] {
            #expect(text.contains(words), "\(words)")
        }
        #expect(text.contains("để trống là chưa có số liệu"))
    }
}
