/// Anything a template can hold: what data is made of, and what filters take and give.
///
/// What is nested more than a hundred deep is an error wherever something would look all through it. Swift takes values
/// apart one in another, so that giving up one that is nested a hundred thousand deep needs a stack of several megabytes:
/// whoever builds data must see to that.
public enum Value: Sendable {
    case null
    case bool(Bool)
    case int(Int)
    /// An integer that doesn't fit `int`; none that does is ever kept here.
    case big(BigInteger)
    case float(Double)
    /// A text that nobody vouches for: an environment for HTML escapes it on its way out.
    case string(String)
    /// A text of which parts are known to be HTML: those go out as they are.
    case markup(Markup)
    case array([Value])
    case object(Fields)
    case range(ValueRange)
    /// A value of the application's own, seen through its keys.
    case drop(any Drop)
    /// The words `empty` and `blank`, which mean something in conditions only.
    case empty
    case blank
}

/// Whole numbers from one to another, both included; never written out.
public struct ValueRange: Hashable, Sendable {
    public var first: Int
    public var last: Int

    public init(_ first: Int, _ last: Int) {
        self.first = first
        self.last = last
    }

    /// None if the last comes before the first.
    public var count: Int {
        guard last >= first else { return 0 }
        let (span, overflow) = last.subtractingReportingOverflow(first)
        return overflow || span == .max ? .max : span + 1
    }
}

/// A value of the application's own. Templates see what it answers and nothing else.
public protocol Drop: AnyObject, Sendable {
    /// The value under a key; nil if there is none of that name.
    func value(for key: String) -> Value?
    /// The same for a name whose fingerprint is known; what it answers is the same as well.
    func value(for name: Name) -> Value?
    /// The keys, for loops and for hints at near names.
    var keys: [String] { get }
    /// What it prints as.
    var text: String { get }
    /// Nil if another drop of the same identity may say something else.
    var identity: Identity? { get }
}

extension Drop {
    public var identity: Identity? { nil }
    public func value(for name: Name) -> Value? { value(for: name.text) }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByFloatLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int) { self = .int(value) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(floatLiteral value: Double) { self = .float(value) }
    public init(arrayLiteral elements: Value...) { self = .array(elements) }

    public init(dictionaryLiteral elements: (String, Value)...) {
        self = .object(Fields(elements.map { ($0.0, $0.1) }))
    }
}
