import Diagnostics

/// What a template uses, found without rendering it.
public struct Analysis: Hashable, Sendable {
    /// Variables that the template takes from outside, by their whole path: `event.venue.name`.
    public var variables: [Use] = []
    /// Variables that it makes itself, by `assign`, `capture` or a loop.
    public var locals: [Use] = []
    public var filters: [Use] = []
    public var tags: [Use] = []
    /// Partials and layouts whose names are written out.
    public var partials: [Use] = []
    /// Whether it asks for others whose names it works out as it renders.
    public var asksForOthers = false
    /// Variables that may be missing: there is something to take their place.
    public var optional: Set<String> = []
    /// What each of those partials is handed by name, as far as that is written out, in the order of the walk.
    public var handed: [Handed] = []
    /// The layout that it fills the blocks of, if its name is written out.
    public var layout: String?
    /// Texts that are written out and go straight into a filter: `'nav.home' | t`.
    public var filtered: [Filtered] = []
    /// Texts that are written out as what a filter is told first: `starts | date: 'day'`.
    public var told: [Told] = []

    /// One use of a name, and where.
    public struct Use: Hashable, Sendable {
        public var name: String
        public var position: Position
        /// What a variable of the template's own starts with is called outside, if it is part of what comes from there:
        /// `event.tickets[0]` of each ticket that a loop goes through.
        public var origin: String?

        public init(_ name: String, _ position: Position, origin: String? = nil) {
            self.name = name
            self.position = position
            self.origin = origin
        }
    }

    /// A call of a partial, and the names that it gives values to.
    public struct Handed: Hashable, Sendable {
        public var partial: String
        public var names: Set<String>
    }

    /// What a filter is told, and which.
    public struct Told: Hashable, Sendable {
        public var filter: String
        public var text: Use
    }

    /// A text, and the first filter that it goes through.
    public struct Filtered: Hashable, Sendable {
        public var text: String
        public var filter: Use
    }
}

extension Analysis {
    /// Variables whose values are known by a path from outside, whatever they are called here.
    public var traced: [Use] { variables + locals.filter { $0.origin != nil } }
}

extension Template {
    /// What this template uses, each in the order of the source; what its partials use is theirs to say.
    public var analysis: Analysis {
        var analyzer = Analyzer(program: parsed.program)
        analyzer.walk(parsed.program.root)
        return analyzer.analysis(of: parsed.source)
    }
}
