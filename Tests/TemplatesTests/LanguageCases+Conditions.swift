// Is a list of conditions and what they are read as.

extension LanguageCases {
    static let conditions = [
        Case(
            """
            {{#neu co chi-tieu.dqtv-dang-vien}}
            A
            {{#khac}}
            B
            {{/neu}}
            """,
            """
            if has dqtv-dang-vien.thuc-hien
              p@9:1 A
            else
              p@11:1 B
            """),
        Case(
            "A{{#nếu không có kỳ.hội nghị}} B{{#khác}} C{{/nếu}}.",
            "p@8:1 A[if not(has period.hoi-nghi):  B else:  C]."),
        Case(
            "{{#neu chi-tieu.dqtv-dang-vien < 27,5}}\nA\n{{/neu}}",
            "if dqtv-dang-vien.thuc-hien < 27,5\n  p@9:1 A"),
        Case(
            "{{#neu chi-tieu.tq-giao-quan.danh-gia = \"chậm\"}}\nA\n{{/neu}}",
            "if tq-giao-quan.danh-gia = \"chậm\"\n  p@9:1 A"),
        Case(
            """
            {{#neu tong-hop.cham ≥ 1 và tong-hop.dat > 0 hoặc không (có ky.hoi-nghi)}}
            A
            {{/neu}}
            """,
            """
            if ((summary.cham >= 1 and summary.dat > 0) or not(has period.hoi-nghi))
              p@9:1 A
            """),
        Case(
            """
            {{#neu co danh sách nhiệm-vụ lọc ket-qua = "xong" va chu-tri != "A" và có \
            ky.hoi-nghi}}
            A
            {{/neu}}
            """,
            """
            if (any nhiem-vu [ket-qua = xong] [chu-tri != A] and has period.hoi-nghi)
              p@9:1 A
            """),
        Case(
            "{{#neu co nhan-dinh han-che hoac co nhan-dinh.mo-dau}}\nA\n{{/neu}}",
            "if (written han-che or written mo-dau)\n  p@9:1 A"),
        Case(
            """
            {{#neu co ky.hoi-nghi}}
            {{#neu co ky.ngay-hop}}
            A
            {{/neu}}
            {{/neu}}
            """,
            "if has period.hoi-nghi\n  if has period.ngay-hop\n    p@10:1 A"),
        Case(
            "{{#neu có số liệu đơn vị sau 2 và không có so-lieu-don-vi}}\nA\n{{/neu}}",
            "if (figures 2 and not(figures 0))\n  p@9:1 A"),
    ]
}
