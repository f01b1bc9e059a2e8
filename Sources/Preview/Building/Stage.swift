import Diagnostics
import Synchronization

/// What is shown: the last edition that came to be, and what keeps a newer one from it.
public final class Stage: Sendable {
    public let makings: Makings
    private let state = Mutex(State())

    private struct State: Sendable {
        var number = 0
        var isBusy = false
        var edition: Edition?
        var failure: Failure?
        var site: Mount?
        var stories: [String: Mount] = [:]
        var oldStories: [String: Mount] = [:]
    }

    public init(_ makings: Makings = Makings()) {
        self.makings = makings
    }

    /// Another edition is under way.
    public func begin() { state.withLock { $0.isBusy = true } }

    /// Shows another edition; or, where none came to be, the last one still, and why.
    public func renew(_ edition: Result<Edition, Failure>) {
        makings.turn()
        state.withLock { state in
            state.number += 1
            state.isBusy = false
            switch edition {
            case .failure(let failure): state.failure = failure
            case .success(let edition):
                state.failure = nil
                state.edition = edition
                let telling = Telling(edition.outputs, at: edition.now)
                state.site = Mount(after: state.site, makings) { telling }
                state.oldStories.merge(state.stories) { $1 }
                state.stories = [:]
            }
        }
    }

    /// How many there were.
    public var number: Int { state.withLock { $0.number } }

    /// Whether another is under way.
    var isBusy: Bool { state.withLock { $0.isBusy } }

    /// Why there is none, or only an old one.
    public var failure: Failure? { state.withLock { $0.failure } }

    /// Nil until a first one came to be.
    public var edition: Edition? { state.withLock { $0.edition } }

    var site: Mount? { state.withLock { $0.site } }

    /// The files of a story, by its address in the storybook; nil until there is an edition.
    func story(_ address: StoryAddress) -> Mount? {
        state.withLock { state in
            guard let edition = state.edition else { return nil }
            if let known = state.stories[address.path] { return known }
            let stories = edition.stories
            let before = state.oldStories.removeValue(forKey: address.path)
            let mount = Mount("\(address.folder.dropFirst())/", after: before, makings) {
                () throws(Failure) in try stories.telling(address)
            }
            state.stories[address.path] = mount
            return mount
        }
    }
}
