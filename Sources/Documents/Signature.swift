// Is the signature on the right and the recipients on the left.

/// Signature on the right, recipients on the left; kept on one page with the last lines before it.
public struct Signature: Hashable, Sendable {
    /// "T/M BAN THƯỜNG VỤ".
    public let signedFor: String
    /// "BÍ THƯ".
    public let post: String
    /// Empty when nobody is named yet.
    public let name: String
    /// "Nơi nhận:" list without the leading "- ".
    public let recipients: [String]

    public init(signedFor: String, post: String, name: String, recipients: [String]) {
        self.signedFor = signedFor
        self.post = post
        self.name = name
        self.recipients = recipients
    }
}
