// Form profile → the sheet and its text area.

import Documents
import Pages

/// One orientation of the sheet. Back pages of two-sided paper swap the side margins.
struct PageGeometry {
    let form: FormProfile
    let isLandscape: Bool

    var size: Size { isLandscape ? .a4Landscape : .a4 }
    var width: Double { size.width - form.marginLeft - form.marginRight }
    var height: Double { size.height - form.marginTop - form.marginBottom }
    var top: Double { form.marginTop }
    var bottom: Double { size.height - form.marginBottom }

    /// Left edge of the text on a page; `page` counts from 1.
    func left(page: Int) -> Double {
        form.isTwoSided && page.isMultiple(of: 2) ? form.marginRight : form.marginLeft
    }
}
