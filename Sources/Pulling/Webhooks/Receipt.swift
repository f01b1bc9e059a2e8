import Catalog
import Diagnostics
import Providers

/// What came of a webhook.
public struct Receipt: Hashable, Sendable {
    public var notice: Notice
    public var outcome: Outcome
    /// Whether something that webhooks told of its event stands beside a snapshot, and so may have yet to be built.
    public var isHeld: Bool
    /// What there is to say of taking it in.
    public var diagnostics: [Diagnostic]

    public enum Outcome: Hashable, Sendable {
        /// These events are otherwise now.
        case applied([String])
        /// It came before.
        case known
        /// Something newer is known already.
        case outdated
        /// It says nothing that a page shows, or not enough.
        case nothingToChange
        /// It tells what can't be shown.
        case refused
        case unknownEvent
    }

    init(_ notice: Notice, _ outcome: Outcome, isHeld: Bool = false, _ diagnostics: [Diagnostic] = []) {
        self.notice = notice
        self.outcome = outcome
        self.isHeld = isHeld
        self.diagnostics = diagnostics
    }
}
