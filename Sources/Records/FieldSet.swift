/// Some of a record's keys, by their positions in its table; a table has at most 64.
@frozen
public struct FieldSet: Hashable, Sendable {
    @usableFromInline var bits: UInt64 = 0

    @inlinable
    public init(_ positions: some Sequence<Int> = []) {
        for position in positions { insert(position) }
    }

    @inlinable public static var all: FieldSet {
        var set = FieldSet()
        set.bits = .max
        return set
    }

    @inlinable public var isEmpty: Bool { bits == 0 }

    @inlinable
    public func contains(_ position: Int) -> Bool { bits & (1 << UInt64(position)) != 0 }

    @inlinable
    public func isDisjoint(with other: FieldSet) -> Bool { bits & other.bits == 0 }

    @inlinable
    mutating func insert(_ position: Int) { bits |= 1 << UInt64(position) }

    @inlinable
    mutating func formUnion(_ other: FieldSet) { bits |= other.bits }

    @inlinable
    func subtracting(_ other: FieldSet) -> FieldSet {
        var rest = self
        rest.bits &= ~other.bits
        return rest
    }
}
