// A finding → place: what is wrong; what to do.

extension VerificationFinding {
    /// One sentence.
    package var sentence: String {
        let detail = evidence.isEmpty ? "" : " (\(evidence))"
        let todo = advice.isEmpty ? "" : "; \(advice)"
        return "\(place): \(what)\(detail)\(todo)"
    }

    /// What is so.
    package var what: String {
        switch kind {
        case .ledgerChanged: "mục sổ cái bị sửa sau khi ghi"
        case .ledgerMissing: "mục sổ cái bị mất"
        case .ledgerReordered: "mục sổ cái đứng sai chỗ"
        case .ledgerAdded: "dòng thêm vào sổ cái mà không có mục"
        case .ledgerTruncated: "sổ cái ngắn hơn đầu đã ghi ở nơi khác"
        case .ledgerRewritten: "sổ cái là lịch sử khác với đầu đã ghi ở nơi khác"
        case .ledgerSchema: "cấu trúc tệp sổ cái bị sửa"
        case .ledgerDamaged: "tệp sổ cái hỏng"
        case .storeMissing: "tệp trong kho bị mất"
        case .storeChanged: "tệp trong kho bị sửa"
        case .storeTruncated: "tệp trong kho bị cắt ngắn"
        case .storeSwapped: "tệp trong kho bị thay bằng tệp khác của kho"
        case .storeExtra: "tệp lạ trong kho, sổ cái không biết"
        case .storeUnfinished: "tệp của một lần phát hành còn dở"
        case .figuresMissing: "bảng số liệu đã in bị mất"
        case .figuresChanged: "bảng số liệu đã in bị sửa"
        default: whatElse
        }
    }

    private var whatElse: String {
        switch kind {
        case .outboxMissing: "tệp đã gửi không còn trong hộp đi"
        case .outboxChanged: "tệp đã gửi bị sửa trong hộp đi"
        case .outboxForeign: "tệp lạ trong hộp đi, sổ cái không gửi"
        case .outboxFromBefore: "tệp gửi sau bản sao lưu đã khôi phục, đúng với bản kê của nó"
        case .manifestMissing: "bản kê mã băm không còn trong hộp đi"
        case .manifestChanged: "bản kê mã băm bị sửa trong hộp đi"
        case .generationChanged: "thế hệ số liệu không đúng mã băm đã ghi"
        case .generationGone: "thế hệ số liệu không còn giữ"
        case .givenNewest: "đúng bản đã phát hành, đang có hiệu lực"
        case .givenKept: "đúng tệp đã lưu trong kho"
        case .givenSuperseded: "đúng bản đã phát hành nhưng đã có bản thay"
        case .givenWithdrawn: "đúng bản đã phát hành nhưng đã thu hồi"
        case .givenAltered: "tự nhận là báo cáo của sổ cái nhưng nội dung tệp khác"
        case .givenUnknown: "sổ cái không biết tệp này"
        case .sameBytes: "lập lại giống từng byte"
        case .otherLibrary: "còn nguyên; lập lại thì số liệu in ra như cũ, chỉ thư viện vẽ đã đổi"
        case .otherInputs: "còn nguyên; không so được vì đầu vào đã đổi sau khi phát hành"
        case .otherFigures: "lập lại từ cùng đầu vào mà số liệu in ra khác"
        case .otherBytes: "lập lại từ cùng đầu vào, cùng chương trình mà tệp khác"
        case .notRendered: "không lập lại được"
        case .unreadable: "không kiểm tra được"
        default: ""
        }
    }

    /// What to do; empty for most notes.
    package var advice: String {
        switch kind {
        case .ledgerChanged, .ledgerMissing, .ledgerReordered, .ledgerAdded, .ledgerSchema,
            .ledgerDamaged:
            "giữ tệp này làm chứng cứ, khôi phục bản sao lưu mới nhất rồi đối chiếu đầu sổ với sổ "
                + "văn thư"
        case .ledgerTruncated, .ledgerRewritten:
            "hỏi ai đã thay hoặc khôi phục tệp, rồi khôi phục bản sao lưu mới nhất"
        case .storeMissing, .storeChanged, .storeTruncated, .storeSwapped, .figuresMissing,
            .figuresChanged:
            "lấy lại tệp này từ bản sao lưu hoặc từ nơi nhận, đúng mã băm trong sổ cái"
        case .storeExtra: "hỏi ai đã để vào; chuyển ra khỏi kho"
        case .storeUnfinished: "khởi động dịch vụ, chương trình tự làm nốt"
        case .outboxMissing: "hỏi nơi nhận đã lấy đi chưa; nếu chưa, chép lại tệp từ kho"
        case .outboxChanged: "báo nơi nhận bỏ tệp này; xóa đi rồi chép lại tệp từ kho"
        case .outboxForeign: "báo nơi nhận không dùng tệp này; hỏi ai đã để vào"
        case .manifestMissing, .manifestChanged:
            "báo nơi nhận không đối chiếu với bản kê này; đối chiếu với mã băm của baocao audit"
        default: otherAdvice
        }
    }

    private var otherAdvice: String {
        switch kind {
        case .outboxFromBefore: "đối chiếu với sổ văn thư; sổ cái đã khôi phục không biết bản này"
        case .generationChanged: "lấy lại tệp số liệu từ bản sao lưu; xem xét các bản lập từ đó"
        case .givenSuperseded: "dùng bản thay"
        case .givenWithdrawn: "không dùng nữa"
        case .givenAltered: "không dùng tệp này; lấy lại từ kho hoặc hộp đi"
        case .givenUnknown: "không coi là báo cáo đã phát hành"
        case .otherFigures, .otherBytes:
            "giữ nguyên cả hai, kiểm tra đĩa và bộ nhớ, báo người bảo trì chương trình"
        case .notRendered, .unreadable: "sửa rồi kiểm tra lại"
        default: ""
        }
    }
}
