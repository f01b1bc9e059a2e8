import Synchronization

/// What partials have rendered, for pages that show the same things over and over: the card of an event on each list that
/// the event is in.
///
/// It serves renders with one environment and one context, whose `globals` of these names never change. A partial is
/// rendered once for the same arguments if it is called by `render`, if it and those it calls look at no other global,
/// keep nothing for the page around them, and are named where they are called, and if nothing was wrong. Only numbers,
/// texts and drops that have an identity can be the same arguments.
public final class Memo: Sendable {
    private let constants: Set<String>
    private let rendered = Mutex<[Call: [UInt8]]>([:])
    private let reads = Mutex<[ObjectIdentifier: Reads]>([:])

    public init(constants: Set<String> = []) {
        self.constants = constants
    }

    /// A partial and what it is handed. It holds on to both, so that nothing else can come to have their identities.
    struct Call: Hashable {
        let partial: Identity
        let arguments: [Argument]

        /// Of what tells calls apart: their arguments are called the same as a rule.
        func hash(into hasher: inout Hasher) {
            hasher.combine(partial)
            for argument in arguments {
                if case .name = argument { continue }
                hasher.combine(argument)
            }
        }
    }

    enum Argument: Hashable {
        case name(Name)
        case nothing
        case flag(Bool)
        case number(Int)
        case text(String)
        case thing(Identity)
    }

    /// Which names a partial and all it calls look at.
    enum Reads {
        case names([Name])
        /// Nobody can tell, or it does more than look.
        case unknown
    }
}

extension Memo {
    subscript(call: Call) -> [UInt8]? {
        get { rendered.withLock { $0[call] } }
        set { rendered.withLock { $0[call] = newValue } }
    }

    /// Which names a partial and all it calls look at, but for those that never change. `find` finds what it calls.
    func reads(of partial: ParsedTemplate, _ find: (Name) -> ParsedTemplate?) -> Reads {
        if let known = reads.withLock({ $0[ObjectIdentifier(partial)] }) { return known }
        var seen: [ObjectIdentifier] = []
        let names = Memo.reads(of: partial, &seen, find)
        let found = names.map { Reads.names($0.filter { !constants.contains($0.text) }) } ?? .unknown
        reads.withLock { $0[ObjectIdentifier(partial)] = found }
        return found
    }

    private static func reads(
        of partial: ParsedTemplate, _ seen: inout [ObjectIdentifier], _ find: (Name) -> ParsedTemplate?
    ) -> Set<Name>? {
        guard !seen.contains(ObjectIdentifier(partial)) else { return [] }
        seen.append(ObjectIdentifier(partial))
        guard !partial.program.doesMoreThanLook else { return nil }
        var names = partial.program.namesLookedAt
        for call in partial.program.partials {
            guard call.file >= 0, let called = find(partial.program.names[Int(call.file)]),
                let inner = reads(of: called, &seen, find)
            else { return nil }
            names.formUnion(inner)
        }
        return names
    }
}

/// What tells one thing from another, whatever it says of itself.
public struct Identity: Hashable, Sendable {
    private let thing: any AnyObject & Sendable
    private let way: ObjectIdentifier?

    /// `way` tells apart what looks at one thing in several ways.
    public init(_ thing: any AnyObject & Sendable, seen way: ObjectIdentifier? = nil) {
        self.thing = thing
        self.way = way
    }

    public static func == (one: Identity, other: Identity) -> Bool {
        one.thing === other.thing && one.way == other.way
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(thing))
        hasher.combine(way)
    }
}

extension Program {
    /// Whether it keeps something for what comes after it, reaches names that aren't written out, or sees what surrounds it.
    fileprivate var doesMoreThanLook: Bool {
        let reaches = expressions.contains { expression in
            switch expression {
            case .computed, .scopeItself: true
            default: false
            }
        }
        return reaches || partials.contains { $0.kind == .include }
            || nodes.contains { node in
                switch node {
                case .ifChanged, .layout, .block, .custom: true
                default: false
                }
            }
    }
}
