/// One filter: its name, how many arguments it takes, and what it does.
public struct Filter: Sendable {
    public let name: String
    /// How many positional arguments it takes, the input not counted.
    public let arity: ClosedRange<Int>
    /// Whether arguments may have names; if not, all that have are one more argument.
    let takesNames: Bool
    /// Whether it makes the same of the same constants for one reader, each time.
    let isFixed: Bool
    /// Whether it counts by itself how much of its input it goes through, as those of the reference do.
    let weighsItself: Bool
    let apply: @Sendable (Value, FilterArguments, inout FilterContext) throws(FilterError) -> Value

    /// `isFixed` says that it makes the same of the same input for one reader, each time.
    public init(
        _ name: String, _ arity: ClosedRange<Int> = 0...0, isFixed: Bool = false,
        _ apply: @escaping @Sendable (Value, FilterArguments, inout FilterContext) throws(FilterError) -> Value
    ) {
        self.init(name, arity, takesNames: true, weighsItself: false, isFixed: isFixed, apply)
    }

    init(
        _ name: String, _ arity: ClosedRange<Int>, takesNames: Bool, weighsItself: Bool = true, isFixed: Bool = false,
        _ apply: @escaping @Sendable (Value, FilterArguments, inout FilterContext) throws(FilterError) -> Value
    ) {
        self.name = name
        self.arity = arity
        self.takesNames = takesNames
        self.isFixed = isFixed
        self.weighsItself = weighsItself
        self.apply = apply
    }
}

/// What stood behind a filter's colon.
public struct FilterArguments: Sendable {
    public var positional: [Value]
    public var named: [(name: String, value: Value)]

    public init(_ positional: [Value] = [], named: [(name: String, value: Value)] = []) {
        self.positional = positional
        self.named = named
    }

    /// The argument at a place, or nil if so many weren't given.
    public subscript(place: Int) -> Value? {
        place < positional.count ? positional[place] : nil
    }

    public subscript(name: String) -> Value? {
        named.last { $0.name == name }?.value
    }

    /// How many steps it takes to go through them.
    var breadth: Int {
        var breadth = 0
        // By place, which copies no value.
        for place in positional.indices { breadth &+= positional[place].breadth }
        for place in named.indices { breadth &+= named[place].value.breadth }
        return breadth
    }
}

/// What a filter may know of the render it is part of.
public struct FilterContext: Sendable {
    /// Seconds since 1970.
    public var now: Double
    /// The zone of dates that don't say theirs: a name of the IANA database.
    public var timeZone: String
    /// The language of the reader, as BCP 47 writes it.
    public var locale: String
    /// Whether the output is HTML.
    public var escapes: Bool
    /// What the application handed to this render, for filters of its own.
    public var registers: Fields
    /// The one object that filters of the application's own need at every call.
    public var host: (any Sendable & AnyObject)?
    /// Whom this render is for; nil if nothing of it is true of other renders.
    public var reader: Reader?
    /// Bytes that filters may still make.
    public var budget: Int
    /// How many steps the filter under way has taken to go through what it was given.
    var steps = 0
    /// The zones that have been looked up, by name: the few that a render uses.
    var zones: [Zone] = []

    public init(
        now: Double = 0, timeZone: String = "UTC", locale: String = "en", escapes: Bool = false,
        registers: Fields = Fields(), budget: Int = 10_000_000
    ) {
        self.now = now
        self.timeZone = timeZone
        self.locale = locale
        self.escapes = escapes
        self.registers = registers
        self.budget = budget
    }

    /// Asked before so many bytes are made; throws the one error that is never rendered inline if they are too many.
    public mutating func charge(_ bytes: Int) throws(FilterError) {
        guard bytes <= budget else { throw .overrun }
        budget -= bytes
    }
}

/// Why a filter gives no value.
public enum FilterError: Error, Hashable, Sendable {
    /// As the template's author reads it: `divided by 0`.
    case message(String)
    /// More was asked for than the limits allow.
    case overrun
}
