// Recipients → the lines of "Nơi nhận" with the form's separator, the last one with a full stop.

import Documents

/// Punctuates the recipients.
struct RecipientList {
    let signature: Signature
    let form: FormProfile

    func lines() -> [String] {
        let last = signature.recipients.count - 1
        return signature.recipients.enumerated().map { index, recipient in
            if let end = recipient.last, ",;.".contains(end) { return recipient }
            return recipient + (index == last ? "." : form.recipientSeparator)
        }
    }
}
