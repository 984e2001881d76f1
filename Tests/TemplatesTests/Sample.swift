// Is the catalogue the tests read templates against, and the frame around a body.

import Facts
import Templates

enum Sample {
    static let catalogue = Catalogue(
        indicators: [
            indicator("dqtv-dang-vien", "Đảng viên trong DQTV", "%", .ratio, "Xây dựng DQTV", 1),
            indicator("dqtv-quan-so", "Quân số DQTV", "người", .count, "Xây dựng DQTV", 2),
            indicator("hl-tham-gia", "Quân số tham gia huấn luyện", "%", .ratio, "Huấn luyện", 3),
            indicator("tq-giao-quan", "Giao quân", "người", .count, "Tuyển quân", 4),
            indicator("cs-kinh-phi", "Kinh phí tặng quà", "đồng", .money, "Chính sách", 5),
        ],
        groups: ["Xây dựng DQTV", "Huấn luyện", "Tuyển quân", "Chính sách"],
        judgementSections: ["mo-dau", "han-che", "phuong-huong"])

    static func indicator(
        _ code: String, _ name: String, _ unit: String, _ kind: Indicator.Kind, _ group: String,
        _ order: Int
    ) -> Indicator {
        Indicator(
            code: code, name: name, shortName: name, unitOfMeasure: unit,
            decimals: kind == .ratio ? 2 : 0, kind: kind, nature: .stock, overTime: .last,
            overUnits: kind == .ratio ? .ratioOfSums : .sum, direction: .higherIsBetter,
            group: group, level: 0, displayOrder: order)
    }

    static let head = """
        ---
        ma: thu
        ten: Mẫu thử
        loai-van-ban: BÁO CÁO
        trich-yeu: kết quả {{ky.ten}}
        ky: nam
        ---

        """

    /// Lines of the head: the body's first line is this plus one.
    static let headLines = 7

    static func read(_ text: String) -> Result<Template, TemplateFaults> {
        do throws(TemplateFaults) {
            return .success(try TemplateReader(catalogue: catalogue).read(text, file: "thu.md"))
        } catch {
            return .failure(error)
        }
    }

    /// The blocks of a body, in the dump's spelling; the faults' lines if there are any.
    static func dump(body: String) -> String {
        switch read(head + body) {
        case .success(let template): Dump.text(template.body)
        case .failure(let faults): faults.description
        }
    }
}
