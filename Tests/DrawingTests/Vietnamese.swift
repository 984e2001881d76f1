// Is the Vietnamese alphabet with its tones.

/// The 134 letters beyond ASCII, precomposed, from the twelve vowels with six tones and đ.
enum Vietnamese {
    private static let vowels =
        "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"

    static let letters: [String] = (vowels + vowels.uppercased()).map(String.init)
}
