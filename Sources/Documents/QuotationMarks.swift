// Text with typed quotation marks → the same with the marks that print.

/// The marks of a formal paper: “ before, ” behind.
enum QuotationMarks {
    /// Straight marks become “ and ” by turns, as a word processor types them; a text in which they
    /// do not pair keeps them, since which is which cannot be told.
    static func paired(_ text: String) -> String {
        let straight: Character = "\""
        guard text.utf8.contains(UInt8(ascii: "\"")) else { return text }
        guard text.count(where: { $0 == straight }).isMultiple(of: 2) else { return text }
        var isOpen = false
        return String(
            text.map { character in
                guard character == straight else { return character }
                isOpen.toggle()
                return isOpen ? "“" : "”"
            })
    }
}
