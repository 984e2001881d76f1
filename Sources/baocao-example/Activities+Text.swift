// Is the kinds of activities that recur each half-year.
//
// Columns: kind | words | for whom | unit of measure | least and most volume | decimals of the
// volume | least and most people | least and most work days | least and most millions of đồng.

extension Activities {
    static let kinds = """
        dan-van|Giúp dân nạo vét kênh mương nội đồng|Nhân dân trên địa \
        bàn|km|10|35|1|60|160|80|220|0|0
        dan-van|Làm mới, sửa chữa đường giao thông nông thôn|Nhân dân trên địa \
        bàn|km|6|28|1|50|140|90|240|35|120
        dan-van|Giúp dân thu hoạch lúa, hoa màu|Gia đình chính sách, hộ neo \
        đơn|héc-ta|20|65|1|40|110|60|150|0|0
        dan-van|Hành quân dã ngoại kết hợp làm công tác dân vận|Nhân dân xã vùng cao|hạng \
        mục|2|6|0|80|200|120|300|60|180
        chinh-sach|Thăm hỏi, tặng quà gia đình chính sách, hộ nghèo|Gia đình chính sách, hộ \
        nghèo|suất|60|240|0|0|0|0|0|40|150
        chinh-sach|Hỗ trợ ngày công, vật liệu xây nhà tình nghĩa, nhà đồng đội|Gia đình thương \
        binh, quân nhân khó khăn|căn|1|1|0|20|45|60|120|70|90
        chinh-sach|Khám bệnh, cấp thuốc miễn phí|Người cao tuổi, người có công|đơn \
        thuốc|90|320|0|12|30|0|0|25|80
        tuyen-truyen|Tuyên truyền pháp luật về dân quân tự vệ, nghĩa vụ quân sự|Thanh niên, học \
        sinh|buổi|3|9|0|180|620|0|0|0|0
        huan-luyen|Hội thao trung đội dân quân cơ động|Dân quân cơ động các xã, phường|nội \
        dung|4|7|0|90|180|0|0|45|110
        hau-can|Trồng rau, chăn nuôi, bảo đảm bữa ăn bộ đội|Cán bộ, chiến \
        sĩ|tấn|8|32|1|0|0|30|90|0|0
        cuu-ho|Ứng phó mưa lũ, di dời dân khỏi vùng nguy hiểm|Nhân dân vùng trũng, ven \
        sông|hộ|15|90|0|60|190|80|210|0|0
        khac|Hiến máu tình nguyện|Cán bộ, chiến sĩ, dân quân|đơn vị máu|45|160|0|60|180|0|0|0|0
        """
}
