import Catalog
import Diagnostics
import Feeds
import JSON

/// An event as rules look at it: it could be read, and all that its tables ask for holds.
public struct CheckedEvent {
    let event: Event
    /// The languages of the site.
    let locales: [LanguageTag]
    private let place: Snapshot.Place?

    public init(_ event: Event, locales: [LanguageTag], place: Snapshot.Place?) {
        self.event = event
        self.locales = locales
        self.place = place
    }

    /// What its rules have to say.
    public func diagnostics(_ selection: Selection) -> [Diagnostic] {
        Checks.diagnostics(of: Rulebook.events, in: self, selection)
    }

    func location(_ steps: JSONStep...) -> Location? { place?.location(steps) }
}
