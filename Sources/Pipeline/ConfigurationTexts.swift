// Is the two texts a configuration is made from: the site's own and its calendars.

/// What was read of a configuration.
public struct ConfigurationTexts: Hashable, Sendable {
    public let main: String
    public let calendars: String

    public init(main: String, calendars: String) {
        self.main = main
        self.calendars = calendars
    }
}
