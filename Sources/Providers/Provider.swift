import Catalog
import Diagnostics
import Fetching
import JSON
import Project

/// A kind of server that sells tickets: how to ask it, and what its answers mean as a snapshot.
public struct Provider: Sendable {
    /// The variables that it takes secrets from, in the words of the docs.
    public var secrets: [SecretVariable]
    /// Who asks; nil for a server that tells everyone.
    public var credentials: @Sendable (_ secrets: [String: Secret]) -> Credentials?
    /// All that the source has to show. Throws if it can't be had whole.
    public var harvest: @Sendable (_ request: Request) throws(Failure) -> Harvest
    /// The orders of an event, by what the provider calls it; nil where there are none to be had.
    public var orders: (@Sendable (_ request: Request, _ event: String) throws(Failure) -> Orders)?

    public init(
        secrets: [SecretVariable], credentials: @escaping @Sendable ([String: Secret]) -> Credentials?,
        harvest: @escaping @Sendable (Request) throws(Failure) -> Harvest,
        orders: (@Sendable (Request, String) throws(Failure) -> Orders)? = nil
    ) {
        self.secrets = secrets
        self.credentials = credentials
        self.harvest = harvest
        self.orders = orders
    }

    /// A variable of the environment.
    public struct SecretVariable: Hashable, Sendable {
        public var name: String
        public var summary: String

        public init(_ name: String, _ summary: String) {
            self.name = name
            self.summary = summary
        }
    }

    /// What is asked of a provider, and through whom.
    public struct Request: Sendable {
        public var source: Config.Source
        public var config: Config
        public var server: Server
        /// How many questions may be under way at once.
        public var jobs: Int
        /// Whether the server is told who asks: then it has more to tell.
        public var isSignedIn: Bool
        /// Up to where orders are known: only those that have changed since need be asked for, where that can be.
        public var mark: Orders.Mark?
        /// The same of another server, which the source names: its answers complete what this one says. Nil if there is no
        /// way to ask it.
        public var other: @Sendable (_ kind: Config.Source.Kind, _ address: WebAddress) -> Request?

        public init(
            source: Config.Source, config: Config, server: Server, jobs: Int = 1, isSignedIn: Bool = false,
            other: @escaping @Sendable (Config.Source.Kind, WebAddress) -> Request? = { _, _ in nil }
        ) {
            self.source = source
            self.config = config
            self.server = server
            self.jobs = jobs
            self.isSignedIn = isSignedIn
            self.other = other
        }
    }
}

/// What a source had, in the words of a snapshot; its tables check it.
public struct Harvest: Hashable, Sendable {
    public var organizers: [JSON]
    public var events: [JSON]
    /// What was left out or guessed, and why.
    public var diagnostics: [Diagnostic]
    /// The ids of events that can't be taken as they are, for a title or a time that is among the diagnostics.
    public var refused: Set<String>

    public init(
        organizers: [JSON] = [], events: [JSON] = [], diagnostics: [Diagnostic] = [], refused: Set<String> = []
    ) {
        self.organizers = organizers
        self.events = events
        self.diagnostics = diagnostics
        self.refused = refused
    }
}
