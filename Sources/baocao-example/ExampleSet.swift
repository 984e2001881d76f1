// Is the whole illustrative set: every table in the order of its file name, and the read-me.

/// The illustrative records of Tỉnh Minh Họa.
enum ExampleSet {
    static var tables: [Table] {
        let province = Province()
        let single = [
            marks, IndicatorList.table, Incident.table(province), Observations.table(province),
            Tasks.table, Proposals.table, Judgements.table, Causes.table,
        ]
        let all =
            single + province.tables + Exercises.tables(province) + Resolutions.tables
            + Clusters.tables(province) + Committees.tables + Honours.tables(province)
            + Activities.tables(province) + Checking.tables(province)
        return all.sorted { $0.name < $1.name }
    }

    private static var marks: Table {
        var table = Table("thong_tin", "khoa gia_tri")
        table.add("ten-bo-so-lieu", "Tỉnh Minh Họa (số liệu minh họa)")
        table.add("minh-hoa", "1")
        table.add(
            "ghi-chu",
            "Tỉnh, đơn vị, con người và số liệu đều không có thật; do chương trình sinh ra.")
        return table
    }
}
