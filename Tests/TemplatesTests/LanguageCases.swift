// Is a list of bodies and what they are read as.

import Testing

enum LanguageCases {
    struct Case: CustomTestStringConvertible {
        let body: String
        let expected: String
        var testDescription: String { body }
    }

    static let all = prose + figures + conditions + loops + blocks

    private static func `case`(_ body: String, _ expected: String) -> Case {
        Case(body: body, expected: expected)
    }

    static let prose = [
        `case`("# Một\n#### Bốn", "h1@8:1 Một\nh4@9:1 Bốn"),
        `case`("Một\nhai\n\nba", "p@8:1 Một hai\np@11:1 ba"),
        `case`("Chữ **đậm**, *nghiêng*, ***cả hai***.",
            "p@8:1 Chữ <b>đậm</b>, <i>nghiêng</i>, <b><i>cả hai</i></b>."),
        `case`("- một\n- hai **ba**", "list@8:1 - một - hai <b>ba</b>"),
        `case`("3 \\* 4 = 12", "p@8:1 3 * 4 = 12"),
        `case`("x < 5 và y > 3", "p@8:1 x < 5 và y > 3"),
        `case`("**{{ky.ten}}** và *{{ky.nam}}*",
            "p@8:1 <b>{period.ten}</b> và <i>{period.nam}</i>"),
        `case`("Hai dòng  \nliền nhau", "p@8:1 Hai dòng liền nhau"),
        `case`("", ""),
    ]

    static let figures = [
        `case`("{{chi-tieu.dqtv-dang-vien}}", "p@8:1 {dqtv-dang-vien.thuc-hien}"),
        `case`("{{chi-tieu.dqtv-dang-vien.cung-ky | so | le 1}}",
            "p@8:1 {dqtv-dang-vien.cung-ky|so|le 1}"),
        `case`("{{Chỉ tiêu.DQTV-dang-vien.Thực hiện}}", "p@8:1 {dqtv-dang-vien.thuc-hien}"),
        `case`("{{chi-tieu.cs-kinh-phi | triệu | thiếu \"chưa có\"}}",
            "p@8:1 {cs-kinh-phi.thuc-hien|trieu|thieu:chưa có}"),
        `case`("{{chi-tieu.dqtv-dang-vien | nguyên văn | hoa đầu}}",
            "p@8:1 {dqtv-dang-vien.thuc-hien|nguyen-van|hoa-dau}"),
        `case`("{{ky.ngay-chot | ngay-chu}}", "p@8:1 {period.ngay-chot|ngay-chu}"),
        `case`("{{cap-uy.don-vi | chu-hoa}}", "p@8:1 {committee.don-vi|chu-hoa}"),
        `case`("{{tong-hop.dung-tien-do}}", "p@8:1 {summary.dung-tien-do}"),
        `case`("{{ky.hoi-nghi|thieu “chưa rõ”}}", "p@8:1 {period.hoi-nghi|thieu:chưa rõ}"),
        `case`("{{chi-tieu.tq-giao-quan.danh-gia | hoa-dau}}",
            "p@8:1 {tq-giao-quan.danh-gia|hoa-dau}"),
        `case`("{{nhan-dinh.han-che}}", "judgement@8:1 han-che"),
        `case`("  {{nhận định.hạn chế}}  ", "judgement@8:3 han-che"),
    ]

    static let conditions = [
        `case`("{{#neu co chi-tieu.dqtv-dang-vien}}\nA\n{{#khac}}\nB\n{{/neu}}",
            "if has dqtv-dang-vien.thuc-hien\n  p@9:1 A\nelse\n  p@11:1 B"),
        `case`("A{{#nếu không có kỳ.hội nghị}} B{{#khác}} C{{/nếu}}.",
            "p@8:1 A[if not(has period.hoi-nghi):  B else:  C]."),
        `case`("{{#neu chi-tieu.dqtv-dang-vien < 27,5}}\nA\n{{/neu}}",
            "if dqtv-dang-vien.thuc-hien < 27,5\n  p@9:1 A"),
        `case`("{{#neu chi-tieu.tq-giao-quan.danh-gia = \"chậm\"}}\nA\n{{/neu}}",
            "if tq-giao-quan.danh-gia = \"chậm\"\n  p@9:1 A"),
        `case`("{{#neu tong-hop.cham ≥ 1 và tong-hop.dat > 0 hoặc không (có ky.hoi-nghi)}}\nA\n{{/neu}}",
            "if ((summary.cham >= 1 and summary.dat > 0) or not(has period.hoi-nghi))\n  p@9:1 A"),
        `case`(
            "{{#neu co danh sách nhiệm-vụ lọc ket-qua = \"xong\" va chu-tri != \"A\" và có ky.hoi-nghi}}\nA\n{{/neu}}",
            "if (any nhiem-vu [ket-qua = xong] [chu-tri != A] and has period.hoi-nghi)\n  p@9:1 A"),
        `case`("{{#neu co nhan-dinh han-che hoac co nhan-dinh.mo-dau}}\nA\n{{/neu}}",
            "if (written han-che or written mo-dau)\n  p@9:1 A"),
        `case`("{{#neu co ky.hoi-nghi}}\n{{#neu co ky.ngay-hop}}\nA\n{{/neu}}\n{{/neu}}",
            "if has period.hoi-nghi\n  if has period.ngay-hop\n    p@10:1 A"),
    ]

    static let loops = [
        `case`("{{#lap nhiem-vu}}\n- {{muc.noi-dung}}\n{{#trong}}\nKhông có.\n{{/lap}}",
            "for list nhiem-vu\n  list@9:1 - {row.noi-dung}\nnone\n  p@11:1 Không có."),
        `case`("{{#lap dien-hinh loc loai = \"tập thể\" va ten != \"A\" xep ten giam lay 5}}\n{{muc.stt}}. {{muc.ten}}\n{{/lap}}",
            "for list dien-hinh [loai = tập thể] [ten != A] by ten down first 5\n  p@9:1 {row-number}. {row.ten}"),
        `case`("Gồm: {{#lap don-vi noi \", \"}}{{muc.ten}} ({{chi-tieu.tq-giao-quan}}){{/lap}}.",
            "p@8:1 Gồm: [for units by <, >: {row.ten} ({tq-giao-quan.thuc-hien})]."),
        `case`("{{#lặp chỉ tiêu lọc nhóm = \"xây dựng DQTV\"}}{{muc.ten}}: {{muc.thuc-hien | so}}{{/lặp}}",
            "p@8:1 [for indicators [nhom = xây dựng DQTV] by <; >: {row-indicator.ten}: {row-aspect.thuc-hien|so}]"),
        `case`("{{#lap don-vi}}\n#### {{muc.ten}}\n{{#lap chi-tieu}}\n- {{muc.ten-ngan}}\n{{/lap}}\n{{/lap}}",
            "for units\n  h4@9:1 {row.ten}\n  for indicators\n    list@11:1 - {row-indicator.ten-ngan}"),
        `case`("{{#lap nhiem-vu xep noi dung lay 3}}\n{{muc.han | ngay}}\n{{/lap}}",
            "for list nhiem-vu by noi-dung first 3\n  p@9:1 {row.han|ngay}"),
        `case`("{{#lap ky-luat-an-toan loc ky-nay != 0}}{{muc.loai}}{{#trong}}không có{{/lap}}",
            "p@8:1 [for list ky-luat-an-toan [ky-nay != 0] by <; >: {row.loai} none: không có]"),
        `case`("{{#lap nhiem-vu}}\n{{#neu co muc.han}}\n{{muc.han}}\n{{/neu}}\n{{/lap}}",
            "for list nhiem-vu\n  if has row.han\n    p@10:1 {row.han}"),
    ]

    static let blocks = [
        `case`("{{#chu-ky}}\n{{#phu-luc \"Bảng số liệu {{ky.ten}}\"}}\n{{#phụ lục ngang “Dọc ngang”}}",
            "signature@8:1\nannex@9:1 Bảng số liệu {period.ten}\nannex@10:1 landscape Dọc ngang"),
        `case`(
            "```bang\nten: Kết quả {{ky.ten}}\nhang: chi-tieu\nnhom: [Huấn luyện, Xây dựng DQTV]\ncot: [tt, ten, thuc-hien, danh-gia]\n```",
            "table@8 Kết quả {period.ten} | indicators dqtv-dang-vien,dqtv-quan-so,hl-tham-gia | number “TT” · field ten “Chỉ tiêu” · aspect thuc-hien “Thực hiện” · aspect danh-gia “Đánh giá” | empty Chưa có số liệu."),
        `case`(
            "```bang\nten: Đơn vị\nhang: don-vi\nsau: 2\ntong: có\nco-chu: 9,5\ndon-vi-tinh: người\ncot:\n  - ten\n  - {cot: tq-giao-quan, tieu-de: Giao, nhom-cot: Tuyển quân, dang: so | le 1}\n  - cot: dqtv-dang-vien.muc-tieu\n    le: 2\nghi-chu:\n  - Chốt {{ky.ngay-chot}}\ntrong: Không có.\n```",
            "table@8 Đơn vị | units 2 | unit “Đơn vị” · tq-giao-quan.thuc-hien “Giao” under “Tuyển quân”|so|le 1 · dqtv-dang-vien.muc-tieu “Đảng viên trong DQTV – mục tiêu”|le 2 | unit người | total | size 9.5 | note Chốt {period.ngay-chot} | empty Không có."),
        `case`(
            "```bang\nten: Việc\nhang: nhiem-vu-ky-truoc\nloc: ket-qua != \"xong\" va chu-tri = \"A\"\ncot: [tt, noi-dung, han]\n```",
            "table@8 Việc | list nhiem-vu-ky-truoc [ket-qua != xong] [chu-tri = A] | number “TT” · list noi-dung “Nhiệm vụ” · list han “Thời hạn” | empty Chưa có số liệu."),
        `case`("```bang\nten: A\nhang: chi-tieu\nma: [tq-giao-quan, dqtv-quan-so]\ncot: ten\n```",
            "table@8 A | indicators tq-giao-quan,dqtv-quan-so | field ten “Chỉ tiêu” | empty Chưa có số liệu."),
        `case`("```bieu-do\nloai: muc-tieu\nten: Mục tiêu\n```",
            "chart@8 Mục tiêu | targets dqtv-dang-vien,dqtv-quan-so,hl-tham-gia,tq-giao-quan,cs-kinh-phi"),
        `case`("```bieu-do\nloai: so-sanh\nten: A\nma: [dqtv-quan-so, tq-giao-quan]\nnguon: Sổ\ncao: 80\nghi-chu: B\n```",
            "chart@8 A | comparison dqtv-quan-so,tq-giao-quan | source Sổ | height 80.0 | note B"),
        `case`("```biểu đồ\nLoại: Xếp hạng\nten: A\nma: dqtv-dang-vien\n```",
            "chart@8 A | ranked dqtv-dang-vien"),
        `case`("```bieu-do\nloai: xep-hang-diem\nten: A\n```", "chart@8 A | ranked scores"),
        `case`("```bieu-do\nloai: chong\nten: A\nma: [dqtv-quan-so, tq-giao-quan]\nty-trong: có\n```",
            "chart@8 A | stacked dqtv-quan-so,tq-giao-quan share"),
        `case`("```bieu-do\nloai: duong\nten: A\nnhom: Huấn luyện\n```",
            "chart@8 A | lines hl-tham-gia"),
        `case`("```bieu-do\nloai: nhom\nten: A\nma: [dqtv-dang-vien, hl-tham-gia]\n```",
            "chart@8 A | grouped dqtv-dang-vien,hl-tham-gia"),
        `case`("{{#neu co danh-sach nhiem-vu}}\n```bang\nten: A\nhang: nhiem-vu\ncot: tt\n```\n{{/neu}}",
            "if any nhiem-vu\n  table@9 A | list nhiem-vu | number “TT” | empty Chưa có số liệu."),
    ]
}
