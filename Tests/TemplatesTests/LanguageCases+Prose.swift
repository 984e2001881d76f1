// Is a list of prose and what they are read as.

extension LanguageCases {
    static let prose = [
        Case("# Một\n#### Bốn", "h1@8:1 Một\nh4@9:1 Bốn"),
        Case("Một\nhai\n\nba", "p@8:1 Một hai\np@11:1 ba"),
        Case(
            "Chữ **đậm**, *nghiêng*, ***cả hai***.",
            "p@8:1 Chữ <b>đậm</b>, <i>nghiêng</i>, <b><i>cả hai</i></b>."),
        Case("- một\n- hai **ba**", "list@8:1 - một - hai <b>ba</b>"),
        Case("3 \\* 4 = 12", "p@8:1 3 * 4 = 12"),
        Case("x < 5 và y > 3", "p@8:1 x < 5 và y > 3"),
        Case(
            "**{{ky.ten}}** và *{{ky.nam}}*",
            "p@8:1 <b>{period.ten}</b> và <i>{period.nam}</i>"),
        Case("Hai dòng  \nliền nhau", "p@8:1 Hai dòng liền nhau"),
        Case("", ""),
    ]
}
