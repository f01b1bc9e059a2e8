import Crypto
import Publishing

/// What the files of an event are made from beside the site's setup, a digest for each part: small enough to be at hand for
/// ten thousands of them.
struct EventParts: Sendable {
    private let digests: InlineArray<4, Digest>

    /// In the order in which files need more and more of them.
    enum Part: Int {
        case text
        /// Who it is by.
        case organizer
        /// The project's own pictures that are shown with it.
        case pictures
        /// The events that its page leads to.
        case related
    }

    init(_ event: KnownEvent, leadingTo related: [KnownEvent], _ shared: SharedParts) {
        digests = [
            event.text, Digest(of: shared.organizer(event.facts.organizer)), Digest(of: shared.pictures(of: event)),
            Digest(of: related.flatMap { [$0.mentionDigest] + shared.pictures(of: $0) }),
        ]
    }

    /// Of something that comes before them, and of all up to one of them.
    func digest(after digest: Digest, upTo last: Part) -> Digest {
        var digest = digest
        for place in 0...last.rawValue { digest = digest.followed(by: digests[place]) }
        return digest
    }

    /// Notes all up to one of them, from a number on.
    func note(upTo last: Part, in parts: inout Parts, from number: Int) {
        for place in 0...last.rawValue { parts.note(digests[place], as: number + place) }
    }
}
