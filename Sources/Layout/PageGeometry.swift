// Form profile → the sheet and its text area.

import Documents
import Pages

/// One orientation of the sheet, with its margins.
///
/// A landscape sheet is a portrait one turned a quarter to the right for reading: bound at the left
/// edge with the others, it has its binding at the top. So the margins turn with it, as offices
/// here bind and hole-punch such annexes: the binding margin (30 mm) is at the top, the outer one
/// (15 mm) at the bottom, the top and bottom margins at the sides. Back pages of two-sided paper
/// are bound at their other edge: right when upright, at the foot when landscape.
struct PageGeometry {
    let form: FormProfile
    let isLandscape: Bool

    /// A page number nearer to the edge than this may be lost by a printer: 7 mm.
    static let leastNumberTop = millimetres(7)

    var size: Size { isLandscape ? .a4Landscape : .a4 }
    var width: Double {
        size.width - (isLandscape ? vertical : form.marginLeft + form.marginRight)
    }
    var height: Double {
        size.height - (isLandscape ? form.marginLeft + form.marginRight : vertical)
    }

    private var vertical: Double { form.marginTop + form.marginBottom }

    /// Left edge of the text on a page; `page` counts from 1.
    func left(page: Int) -> Double {
        if isLandscape { return form.marginBottom }
        return isBack(page) ? form.marginRight : form.marginLeft
    }

    /// Top edge of the text on a page.
    func top(page: Int) -> Double {
        guard isLandscape else { return form.marginTop }
        return isBack(page) ? form.marginRight : form.marginLeft
    }

    func bottom(page: Int) -> Double { top(page: page) + height }

    /// Top of the page number: as far over the text as on an upright page.
    func numberTop(page: Int) -> Double {
        let distance = form.marginTop - form.pageNumberTop
        let least = min(Self.leastNumberTop, form.pageNumberTop)
        return max(least, top(page: page) - distance)
    }

    private func isBack(_ page: Int) -> Bool { form.isTwoSided && page.isMultiple(of: 2) }
}
