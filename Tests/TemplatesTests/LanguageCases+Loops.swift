// Is a list of repeats and what they are read as.

extension LanguageCases {
    static let loops = [
        Case(
            """
            {{#lap nhiem-vu}}
            - {{muc.noi-dung}}
            {{#trong}}
            Không có.
            {{/lap}}
            """,
            """
            for list nhiem-vu
              list@9:1 - {row.noi-dung}
            none
              p@11:1 Không có.
            """),
        Case(
            """
            {{#lap dien-hinh loc loai = "tập thể" va ten != "A" xep ten giam lay 5}}
            {{muc.stt}}. {{muc.ten}}
            {{/lap}}
            """,
            """
            for list dien-hinh [loai = tập thể] [ten != A] by ten down first 5
              p@9:1 {row-number}. {row.ten}
            """),
        Case(
            "Gồm: {{#lap don-vi noi \", \"}}{{muc.ten}} ({{chi-tieu.tq-giao-quan}}){{/lap}}.",
            "p@8:1 Gồm: [for units by <, >: {row.ten} ({tq-giao-quan.thuc-hien})]."),
        Case(
            """
            {{#lặp chỉ tiêu lọc nhóm = "xây dựng DQTV"}}{{muc.ten}}: {{muc.thuc-hien | \
            so}}{{/lặp}}
            """,
            """
            p@8:1 [for indicators [nhom = xây dựng DQTV] by <; >: {row-indicator.ten}: \
            {row-aspect.thuc-hien|so}]
            """),
        Case(
            """
            {{#lap don-vi}}
            #### {{muc.ten}}
            {{#lap chi-tieu}}
            - {{muc.ten-ngan}}
            {{/lap}}
            {{/lap}}
            """,
            """
            for units
              h4@9:1 {row.ten}
              for indicators
                list@11:1 - {row-indicator.ten-ngan}
            """),
        Case(
            "{{#lap nhiem-vu xep noi dung lay 3}}\n{{muc.han | ngay}}\n{{/lap}}",
            "for list nhiem-vu by noi-dung first 3\n  p@9:1 {row.han|ngay}"),
        Case(
            "{{#lap ky-luat-an-toan loc ky-nay != 0}}{{muc.loai}}{{#trong}}không có{{/lap}}",
            "p@8:1 [for list ky-luat-an-toan [ky-nay != 0] by <; >: {row.loai} none: không có]"),
        Case(
            """
            {{#lap nhiem-vu}}
            {{#neu co muc.han}}
            {{muc.han}}
            {{/neu}}
            {{/lap}}
            """,
            "for list nhiem-vu\n  if has row.han\n    p@10:1 {row.han}"),
    ]
}
