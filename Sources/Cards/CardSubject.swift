import Catalog
import Crypto
import Diagnostics

/// An event that gets a card: what is known of it, and how to read all of it.
public struct CardSubject: Sendable {
    public var slug: Slug
    /// Of the text it is read from.
    public var text: Digest
    public var organizer: ID<Organizer>?
    /// Of the project's own pictures that are shown with it.
    public var pictures: [Digest]
    /// When what is known of it changes with the clock.
    public var until: Instant?
    /// May take a while.
    public var read: @Sendable () throws(Failure) -> Event

    public init(
        slug: Slug, text: Digest, organizer: ID<Organizer>?, pictures: [Digest], until: Instant?,
        read: @escaping @Sendable () throws(Failure) -> Event
    ) {
        self.slug = slug
        self.text = text
        self.organizer = organizer
        self.pictures = pictures
        self.until = until
        self.read = read
    }
}
