// Is the three states of the illustrative province that the tests of orders are about.

import Pipeline

enum Variants {
    /// As shipped: 43 of 45 communes have figures, and nobody wrote "Kinh nghiệm".
    static let shipped = Result { try VariantSite("tinh-minh-hoa") }

    /// "Kinh nghiệm" is written, one commune's figure is corrected, nobody is named to receive it.
    static let mended = Result {
        try VariantSite("tinh-minh-hoa", mending)
    }

    static let mending = [
        VariantSite.Edit(
            file: "nhan_dinh.csv",
            program: "$ a duqs-tinh;2026H1@chot-15;kinh-nghiem;1;Bám sát cơ sở.;"),
        VariantSite.Edit(
            file: "so_lieu.csv",
            program: "s|^(xa-45;kt-sscd;15/03/2026;14/06/2026;mot-lan;)2;|\\12002;|"),
        VariantSite.Edit(file: "noi_nhan.csv", program: "/^duqs-tinh;/d"),
    ]

    /// Communes 20 to 39 sent nothing, one has two answers to one question, one lacks a figure,
    /// "Hạn chế" is not written.
    static let broken = Result {
        try VariantSite(
            "tinh-minh-hoa",
            [
                VariantSite.Edit(
                    file: "so_lieu.csv",
                    program: "/^xa-[23][0-9];[^;]*;(15.12.2025|15.03.2026);/d"),
                VariantSite.Edit(
                    file: "so_lieu.csv",
                    program: "$ a xa-45;kt-sscd;15/12/2025;14/06/2026;mot-lan;99;;;;;;;0;"),
                VariantSite.Edit(
                    file: "so_lieu.csv", program: "/^xa-44;kt-sscd;(15.12.2025|15.03.2026);/d"),
                VariantSite.Edit(
                    file: "nhan_dinh.csv", program: "/^duqs-tinh;2026H1@chot-15;han-che;/d"),
            ])
    }

    /// One task of the half-year is gone and another is new.
    static let rearranged = Result {
        try VariantSite(
            "tinh-minh-hoa",
            [
                VariantSite.Edit(
                    file: "nhiem_vu.csv", program: "/^nv-duqs-tinh-2026h1-02;/d"),
                VariantSite.Edit(
                    file: "nhiem_vu.csv",
                    program: "$ a nv-duqs-tinh-2026h1-99;duqs-tinh;2026H1@chot-15;99;Việc mới;"
                        + "Phòng Tham mưu;;;31/05/2026;;;xong;20/05/2026;;"),
            ])
    }

    static func answer(
        _ variant: Result<VariantSite, any Error>, _ order: ReportOrder
    ) throws -> ReportAnswer {
        try RenderReport(site: variant.get().site()).answer(order)
    }
}
