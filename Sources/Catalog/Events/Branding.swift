/// How an event's organizer wants it to look where it is sold, as far as a theme can follow.
public struct Branding: Hashable, Sendable {
    public var accent: Colour?
    public var background: Colour?
    public var mode: Mode?
    public var logo: Image?
    /// What is printed at the foot of its tickets.
    public var footer: LocalizedText?

    public enum Mode: String, Hashable, Sendable, CaseIterable {
        case light, dark
    }

    public init() {}
}
