/// What one thing is told apart by. The type it belongs to is part of it, so that a ticket's can't be used for an event's.
public struct ID<Thing>: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    public let text: String

    public init(_ text: String) {
        self.text = text
    }

    public init(stringLiteral value: String) {
        text = value
    }

    public var description: String { text }
}

extension ID: Comparable {
    public static func < (one: ID, other: ID) -> Bool { one.text < other.text }
}
