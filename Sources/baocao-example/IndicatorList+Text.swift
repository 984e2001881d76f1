// Is the text of the indicator list, a group at a time.

extension IndicatorList {
    static let militia = """
        dan-so|Dân số trên địa bàn|Dân số|người|0|so-luong|thoi-diem|cuoi-ky|cong|khong|0|dan-so
        dqtv-bien-che|Biên chế dân quân tự vệ|Biên chế DQTV|đồng \
        chí|0|so-luong|thoi-diem|cuoi-ky|cong|khong|0|bien-che
        dqtv-dan-so|Tỷ lệ dân quân tự vệ so với dân số|DQTV/dân \
        số|%|2|ty-le|thoi-diem|cuoi-ky|ty-so|tang|0|bien-che / dan-so : dân số
        dqtv-dang-vien|Tỷ lệ đảng viên trong dân quân tự vệ|Đảng \
        viên/DQTV|%|2|ty-le|thoi-diem|cuoi-ky|ty-so|tang|0|dang-vien / bien-che : biên chế DQTV
        dqtv-doan-vien|Tỷ lệ đoàn viên trong dân quân tự vệ|Đoàn \
        viên/DQTV|%|2|ty-le|thoi-diem|cuoi-ky|ty-so|tang|0|doan-vien / bien-che : biên chế DQTV
        dqtv-thuong-truc|Dân quân thường trực|DQ thường trực|đồng \
        chí|0|so-luong|thoi-diem|cuoi-ky|cong|khong|1|thuong-truc
        chi-huy-dao-tao|Chỉ huy trưởng, chỉ huy phó Ban CHQS cấp xã qua đào tạo|Chỉ huy qua đào \
        tạo|%|1|ty-le|thoi-diem|cuoi-ky|ty-so|tang|0|chi-huy-co / chi-huy : chức danh
        tru-so-kien-co|Ban CHQS cấp xã có nhà làm việc kiên cố|Nhà làm việc kiên \
        cố|%|1|ty-le|thoi-diem|cuoi-ky|ty-so|tang|0|tru-so-co / tru-so : Ban CHQS cấp xã
        chi-bo-co-cap-uy|Chi bộ quân sự xã, phường có cấp ủy|Chi bộ có cấp \
        ủy|%|1|ty-le|thoi-diem|cuoi-ky|ty-so|tang|0|chi-bo-co / chi-bo : chi bộ
        """

    static let training = """
        hl-phai|Quân số phải huấn luyện|Phải huấn luyện|lượt \
        người|0|so-luong|phat-sinh|cong|cong|khong|0|gioi + kha + dat + khong-dat + vang
        hl-tham-gia|Quân số tham gia huấn luyện|Tham gia|lượt \
        người|0|so-luong|phat-sinh|cong|cong|tang|0|gioi + kha + dat + khong-dat
        hl-ty-le-tham-gia|Tỷ lệ quân số tham gia huấn luyện|Tỷ lệ tham \
        gia|%|1|ty-le|phat-sinh|cong|ty-so|tang|0|gioi + kha + dat + khong-dat / gioi + kha + dat \
        + khong-dat + vang : quân số phải HL
        hl-tien-do|Huấn luyện dân quân tự vệ so với kế hoạch năm|Huấn luyện/KH \
        năm|%|1|ty-le|luy-ke|cuoi-ky|ty-so|tang|0|Σgioi + Σkha + Σdat + Σkhong-dat / kh-hl : lượt \
        người
        hl-gioi|Kết quả huấn luyện loại giỏi|Giỏi|lượt \
        người|0|so-luong|phat-sinh|cong|cong|tang|0|gioi
        hl-kha|Kết quả huấn luyện loại khá|Khá|lượt \
        người|0|so-luong|phat-sinh|cong|cong|tang|0|kha
        hl-dat|Kết quả huấn luyện loại đạt|Đạt|lượt \
        người|0|so-luong|phat-sinh|cong|cong|khong|0|dat
        hl-khong-dat|Kết quả huấn luyện không đạt|Không đạt|lượt \
        người|0|so-luong|phat-sinh|cong|cong|giam|0|khong-dat
        hl-kha-gioi|Tỷ lệ huấn luyện đạt khá, giỏi|Khá, \
        giỏi|%|1|ty-le|phat-sinh|cong|ty-so|tang|0|gioi + kha / gioi + kha + dat + khong-dat : \
        quân số tham gia
        dien-tap-xa|Diễn tập chiến đấu phòng thủ cấp xã|Diễn tập cấp \
        xã|cuộc|0|so-luong|phat-sinh|cong|cong|tang|0|dien-tap
        hoi-thi|Hội thi, hội thao quốc phòng|Hội thi, hội \
        thao|cuộc|0|so-luong|phat-sinh|cong|cong|tang|0|hoi-thi
        dinh-muc-ngay-hl|Định mức ngày huấn luyện dân quân cơ động|Định mức huấn \
        luyện|ngày/năm|0|so-luong|dinh-muc-nam|cuoi-ky|khong-cong|khong|0|
        """

    static let reserve = """
        dbdv-dang-ky|Quân nhân dự bị đăng ký, quản lý|QNDB đăng ký|đồng \
        chí|0|so-luong|thoi-diem|cuoi-ky|cong|khong|0|qndb
        dbdv-sap-xep|Tỷ lệ sắp xếp quân nhân dự bị vào đơn vị|Sắp xếp \
        QNDB|%|1|ty-le|thoi-diem|cuoi-ky|ty-so|tang|0|dbdv-sap-xep / dbdv-chi-tieu : chỉ tiêu
        dbdv-dang-vien|Tỷ lệ đảng viên trong dự bị động viên|Đảng \
        viên/DBĐV|%|1|ty-le|thoi-diem|cuoi-ky|ty-so|tang|0|dbdv-dang-vien / dbdv-sap-xep : QNDB \
        đã sắp xếp
        dbdv-dung-cnqs|Tỷ lệ sắp xếp đúng chuyên nghiệp quân sự|Đúng \
        CNQS|%|1|ty-le|thoi-diem|cuoi-ky|ty-so|tang|0|dbdv-cnqs / dbdv-sap-xep : QNDB đã sắp xếp
        dbdv-ptkt|Phương tiện kỹ thuật sắp xếp so với chỉ tiêu|Sắp xếp \
        PTKT|%|1|ty-le|thoi-diem|cuoi-ky|ty-so|tang|0|ptkt-sap-xep / ptkt : chỉ tiêu
        dbdv-huan-luyen|Quân nhân dự bị được huấn luyện so với kế hoạch năm|HL QNDB/KH \
        năm|%|1|ty-le|luy-ke|cuoi-ky|ty-so|tang|0|Σdbdv-hl / kh-dbdv : đồng chí
        """

    static let recruitment = """
        tq-chi-tieu|Chỉ tiêu giao quân|Chỉ tiêu giao quân|công \
        dân|0|so-luong|phat-sinh|cong|cong|khong|0|tq-chi-tieu
        tq-giao-quan|Công dân nhập ngũ|Nhập ngũ|công \
        dân|0|so-luong|phat-sinh|cong|cong|tang|0|tq-giao
        tq-ty-le|Giao quân so với chỉ tiêu năm|Giao quân/chỉ \
        tiêu|%|1|ty-le|luy-ke|cuoi-ky|ty-so|tang|0|Σtq-giao / kh-tq : chỉ tiêu năm
        tq-dang-vien|Đảng viên nhập ngũ|Đảng viên nhập ngũ|công \
        dân|0|so-luong|phat-sinh|cong|cong|tang|0|tq-dang-vien
        tq-cd-dh|Công dân nhập ngũ có trình độ cao đẳng, đại học|Cao đẳng, đại học|công \
        dân|0|so-luong|phat-sinh|cong|cong|tang|0|tq-cd-dh
        tq-sk-1|Công dân nhập ngũ có sức khỏe loại 1|Sức khỏe loại 1|công \
        dân|0|so-luong|phat-sinh|cong|cong|khong|0|tq-sk-1
        tq-sk-2|Công dân nhập ngũ có sức khỏe loại 2|Sức khỏe loại 2|công \
        dân|0|so-luong|phat-sinh|cong|cong|khong|0|tq-sk-2
        tq-sk-3|Công dân nhập ngũ có sức khỏe loại 3|Sức khỏe loại 3|công \
        dân|0|so-luong|phat-sinh|cong|cong|khong|0|tq-sk-3
        tq-bu-doi|Bù đổi sau giao quân|Bù đổi|trường \
        hợp|0|so-luong|phat-sinh|cong|cong|giam|0|tq-bu-doi
        """

    static let education = """
        gdqp-boi-duong|Bồi dưỡng kiến thức quốc phòng và an ninh|Bồi dưỡng KT QP&AN|lượt \
        người|0|so-luong|phat-sinh|cong|cong|tang|0|gdqp
        gdqp-tien-do|Bồi dưỡng kiến thức quốc phòng và an ninh so với kế hoạch năm|Bồi dưỡng/KH \
        năm|%|1|ty-le|luy-ke|cuoi-ky|ty-so|tang|0|Σgdqp / kh-gdqp : lượt người
        gdqp-hoc-sinh|Học sinh, sinh viên học môn giáo dục quốc phòng và an ninh|Học sinh, sinh \
        viên|lượt người|0|so-luong|phat-sinh|cong|cong|tang|0|hoc-sinh
        """

    static let discipline = """
        kl-vi-pham|Vụ vi phạm kỷ luật|Vi phạm kỷ \
        luật|vụ|0|so-luong|phat-sinh|cong|cong|giam|0|kl-vi-pham
        at-mat-an-toan|Vụ mất an toàn|Mất an \
        toàn|vụ|0|so-luong|phat-sinh|cong|cong|giam|0|mat-an-toan
        kt-sscd|Lượt kiểm tra sẵn sàng chiến đấu|Kiểm tra \
        SSCĐ|lượt|0|so-luong|phat-sinh|cong|cong|tang|0|kt-sscd
        cq-diem|Điểm kiểm tra xây dựng chính quy|Điểm chính \
        quy|điểm|1|diem|thoi-diem|binh-quan|khong-cong|tang|0|
        dinh-muc-kiem-tra|Cơ sở được kiểm tra toàn diện hằng năm|Định mức kiểm tra|% cơ \
        sở/năm|0|so-luong|dinh-muc-nam|cuoi-ky|khong-cong|tang|0|
        """

    static let party = """
        xdd-dang-vien|Đảng viên sinh hoạt tại chi bộ quân sự|Đảng viên|đảng \
        viên|0|so-luong|thoi-diem|cuoi-ky|cong|tang|0|xdd-dang-vien
        xdd-ket-nap|Kết nạp đảng viên mới|Kết nạp|đảng \
        viên|0|so-luong|phat-sinh|cong|cong|tang|0|ket-nap
        xdd-kiem-tra|Cuộc kiểm tra, giám sát của Đảng|Kiểm tra, giám \
        sát|cuộc|0|so-luong|phat-sinh|cong|cong|tang|0|kiem-tra
        xdd-ky-luat|Đảng viên bị thi hành kỷ luật|Kỷ luật đảng|đảng \
        viên|0|so-luong|phat-sinh|cong|cong|giam|0|dang-ky-luat
        xdd-hoc-tap|Tỷ lệ đảng viên tham gia học tập nghị quyết|Học tập nghị \
        quyết|%|1|ty-le|phat-sinh|cong|ty-so|tang|0|hoc-tap-co / hoc-tap-co + hoc-tap-vang : lượt \
        đảng viên
        """

    static let community = """
        dv-ngay-cong|Ngày công giúp dân|Ngày công|ngày \
        công|0|so-luong|phat-sinh|cong|cong|tang|0|ngay-cong
        dv-luot-nguoi|Lượt cán bộ, chiến sĩ tham gia dân vận|Lượt CB, CS|lượt \
        người|0|so-luong|phat-sinh|cong|cong|tang|0|luot-nguoi
        dv-duong|Đường giao thông nông thôn làm mới, sửa chữa|Đường giao \
        thông|km|1|so-luong|phat-sinh|cong|cong|tang|0|duong
        dv-kinh-phi|Kinh phí hoạt động dân vận|Kinh phí dân \
        vận|đồng|0|tien|phat-sinh|cong|cong|khong|0|dv-kinh-phi
        """

    static let policy = """
        cs-qua|Suất quà tặng đối tượng chính sách, hộ nghèo|Suất \
        quà|suất|0|so-luong|phat-sinh|cong|cong|tang|0|qua
        cs-tri-gia|Trị giá quà tặng|Trị giá quà|đồng|0|tien|phat-sinh|cong|cong|tang|0|tri-gia
        cs-nha|Nhà tình nghĩa, nhà đồng đội|Nhà tình \
        nghĩa|căn|0|so-luong|phat-sinh|cong|cong|tang|0|nha
        cs-kham|Lượt người được khám bệnh, cấp thuốc miễn phí|Khám bệnh, cấp thuốc|lượt \
        người|0|so-luong|phat-sinh|cong|cong|tang|0|kham
        """

    static let logistics = """
        hc-quan-so-khoe|Tỷ lệ quân số khỏe|Quân số \
        khỏe|%|1|ty-le|thoi-diem|cuoi-ky|ty-so|tang|0|quan-so-khoe / bien-che : quân số
        hc-tang-gia|Giá trị tăng gia sản xuất|Tăng gia sản \
        xuất|đồng|0|tien|phat-sinh|cong|cong|tang|0|tang-gia
        hc-kinh-phi|Kinh phí bảo đảm nhiệm vụ quân sự, quốc phòng địa phương|Kinh phí QS, \
        QP|đồng|0|tien|phat-sinh|cong|cong|khong|0|kinh-phi
        """
}
