// Recipients → the lines of "Nơi nhận" with the form's separator, the last one with a full stop.

import Documents

/// Punctuates the recipients.
struct RecipientList {
    let signature: Signature
    let form: FormProfile

    func lines() -> [String] {
        let last = signature.recipients.count - 1
        return signature.recipients.enumerated().map { index, recipient in
            let name = RecipientList.unpunctuated(recipient)
            if index < last { return name + form.recipientSeparator }
            return name.hasSuffix(".") ? name : name + "."
        }
    }

    /// The name without the sign that whoever wrote it down put at its end: each form has its own.
    /// The full stop of "v.v." is part of the word.
    private static func unpunctuated(_ name: String) -> String {
        guard let end = name.last, ",;.".contains(end) else { return name }
        let word = name.dropLast().reversed().prefix { $0 != " " }
        return end == "." && word.contains(".") ? name : String(name.dropLast())
    }
}
