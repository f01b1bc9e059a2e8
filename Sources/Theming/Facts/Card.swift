import Catalog

/// An event in a list. One and the same card is shown on many pages, and made into HTML once.
public final class Card: Sendable {
    public let facts: EventFacts

    public init(_ facts: EventFacts) {
        self.facts = facts
    }
}
