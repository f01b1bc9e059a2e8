/// What templates are parsed and rendered with: the dialect, the filters and tags, where partials come from, the limits.
public struct Environment: Sendable {
    public var mode = Mode.strict2 { didSet { cache = PartialCache() } }
    public var output = OutputKind.text { didSet { cache = PartialCache() } }
    public var undefinedVariables = Policy.silent
    public var undefinedFilters = Policy.silent { didSet { cache = PartialCache() } }
    /// Whether an error of a render is written into the output, as the reference does, or ends the render.
    public var errors = ErrorHandling.raised
    public private(set) var extensions: Set<Extension> = [] { didSet { cache = PartialCache() } }
    public var limits = Limits() { didSet { cache = PartialCache() } }
    /// The source of a partial, or nil if there is none of that name.
    public var partials: @Sendable (_ name: String) -> String? = { _ in nil } {
        didSet { cache = PartialCache() }
    }

    private(set) var cache = PartialCache()
    private(set) var filters: [Filter] = []
    private(set) var filterNumbers: [String: Int32] = [:]
    private(set) var tags: [Tag] = []
    private(set) var tagNumbers: [String: Int32] = [:]

    public init() {
        for filter in Filter.standard { register(filter) }
    }

    /// How much a parser puts up with.
    public enum Mode: String, Sendable, CaseIterable {
        /// Whatever doesn't make sense is passed over, as templates of old expect.
        case lax
        /// Output, conditions and loops must make sense.
        case strict
        /// Everything must.
        case strict2
        /// As strict2, and what fails is kept as a warning and read as lax.
        case warn
    }

    public enum OutputKind: Sendable {
        /// Nothing is escaped.
        case text
        /// Every text that isn't known to be HTML is escaped.
        case html
    }

    public enum Policy: Sendable {
        case silent, warn, error
    }

    public enum ErrorHandling: Sendable {
        case raised, inline
    }

    /// What the reference doesn't have.
    public enum Extension: Sendable, CaseIterable {
        /// `layout` and `block`.
        case layouts
        /// `json`, `url`, and a zone for `date`.
        case filters
    }
}

extension Environment {
    /// Adds a filter, in the place of one of the same name if there is one.
    public mutating func register(_ filter: Filter) {
        cache = PartialCache()
        if let number = filterNumbers[filter.name] {
            filters[Int(number)] = filter
        } else {
            filterNumbers[filter.name] = Int32(truncatingIfNeeded: filters.count)
            filters.append(filter)
        }
    }

    /// Adds a tag, in the place of one of the same name if there is one.
    public mutating func register(_ tag: Tag) {
        cache = PartialCache()
        if let number = tagNumbers[tag.name] {
            tags[Int(number)] = tag
        } else {
            tagNumbers[tag.name] = Int32(truncatingIfNeeded: tags.count)
            tags.append(tag)
        }
    }

    /// Switches on what goes beyond the reference.
    public mutating func enable(_ extension: Extension) {
        extensions.insert(`extension`)
        if `extension` == .filters {
            for filter in Filter.extensions { register(filter) }
        }
    }
}

/// How far a template may go.
public struct Limits: Sendable, Hashable {
    public var sourceBytes = 1_000_000
    /// Nodes rendered, loops turned, the empty ones too, and values looked up.
    public var steps = 1_000_000
    public var outputBytes = 16_000_000
    /// What all filters and captures of a render may make together.
    public var filterBytes = 16_000_000
    /// How deep blocks may nest, and partials call one another. Both together may nest twice as deep, brackets half.
    public var depth = 100

    public init() {}
}
