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

    /// One use of a name, and where.
    public struct Use: Hashable, Sendable {
        public var name: String
        public var position: Position

        public init(_ name: String, _ position: Position) {
            self.name = name
            self.position = position
        }
    }
}

extension Template {
    /// What this template uses, each in the order of the source; what its partials use is theirs to say.
    public var analysis: Analysis {
        var analyzer = Analyzer(program: parsed.program)
        analyzer.walk(parsed.program.root)
        return analyzer.analysis(of: parsed.source)
    }
}
