import Effects
import Synchronization

/// What partials have rendered, for pages that show the same things over and over: the card of an event on each list that
/// the event is in.
///
/// It serves renders with one environment and one context, whose `globals` of these names never change. A partial is
/// rendered once for the same arguments if it is called by `render`, if it and those it calls look at no other global,
/// keep nothing for the page around them, and are named where they are called, and if nothing was wrong. Only numbers,
/// texts and drops that have an identity can be the same arguments. What was rendered of things that pass is kept for a while.
public final class Memo: Sendable {
    private let constants: Set<String>
    /// Several, as threads would wait for one another at one of them.
    private let shelves = (0..<8).map { _ in Shelf() }
    private let passing: Mutex<Recent<Call, [UInt8]>>
    private let time: Time
    private let reads = Mutex<[Identity: Reads?]>([:])
    private let standings = Mutex<Recent<Identity, Standing>>(Recent(most: 64))

    /// How long what was rendered is kept.
    private enum Time {
        /// Of things that pass, for a while.
        case always
        /// Of things that pass, not at all.
        case alwaysOrNever
        /// Of all things.
        case aWhile
    }

    /// `showsPassingThingsAgain` says whether a thing that passes may be on more than one page.
    public init(constants: Set<String> = [], showsPassingThingsAgain: Bool = true) {
        self.constants = constants
        time = showsPassingThingsAgain ? .always : .alwaysOrNever
        passing = Mutex(Recent(most: 128))
    }

    /// One that keeps no more than about so many: for renders that are handed other texts each time.
    public init(constants: Set<String>, keeping most: Int) {
        self.constants = constants
        time = .aWhile
        passing = Mutex(Recent(most: most))
    }

    private final class Shelf: Sendable {
        let rendered = Mutex<[Call: [UInt8]]>([:])
    }

    /// A partial and what it is handed. It holds on to both, so that nothing else can come to have their identities.
    struct Call: Hashable {
        let partial: Identity
        /// What the arguments are called, in their order: a list that all calls from one place share.
        let names: [Name]
        let arguments: [Argument]

        /// Whether one of them is soon gone.
        fileprivate var isPassing: Bool {
            arguments.contains { argument in
                if case .thing(let identity) = argument { identity.isPassing } else { false }
            }
        }

        /// Of what tells calls apart: their arguments are called the same as a rule. As one number, since hashing each takes
        /// longer than finding the call.
        func hash(into hasher: inout Hasher) {
            hasher.combine(number)
            for case .text(let text) in arguments { hasher.combine(text) }
        }

        /// Of all but what is in texts.
        fileprivate var number: UInt {
            var number = partial.number
            for argument in arguments {
                number = number &* 31
                switch argument {
                case .nothing: break
                case .text(let text): number ^= UInt(bitPattern: text.utf8.count) &* 64
                case .flag(let flag): number ^= flag ? 1 : 2
                case .number(let own): number ^= UInt(bitPattern: own)
                case .thing(let identity): number ^= identity.number
                }
            }
            return number
        }
    }

    enum Argument: Hashable {
        case nothing
        case flag(Bool)
        case number(Int)
        case text(String)
        case thing(Identity)
    }

    /// What was found of the partials of a template that is rendered with globals of these names.
    struct Standing {
        let globals: [String]
        /// Which globals arguments may take the place of; nil if the partial depends on more.
        var partials: [(partial: ParsedTemplate, names: [Name]?)] = []
    }

    /// Which names a partial looks at, but for those that never change.
    struct Reads {
        /// What it may be handed.
        var own: Set<Name> = []
        /// What those it calls look at and aren't handed: globals, whatever the partial itself is handed by these names.
        var beyond: Set<Name> = []
    }
}

extension Memo {
    subscript(call: Call) -> [UInt8]? {
        get { isPassing(call) ? passing.withLock { $0[call] } : shelf(call).rendered.withLock { $0[call] } }
        set {
            if isPassing(call) {
                passing.withLock { $0[call] = newValue }
            } else {
                shelf(call).rendered.withLock { $0[call] = newValue }
            }
        }
    }

    /// What is known of a template's partials, for a render with these globals.
    func standing(of root: Template, _ globals: Fields) -> Standing {
        let known = standings.withLock { $0[Identity(root)] }
        return known.flatMap { $0.globals == globals.keys ? $0 : nil } ?? Standing(globals: globals.keys)
    }

    func note(_ standing: Standing, of root: Template) { standings.withLock { $0[Identity(root)] = standing } }

    /// Where things lie in memory differs in the middle of their numbers.
    private func shelf(_ call: Call) -> Shelf { shelves[Int(truncatingIfNeeded: call.number >> 6 & 7)] }

    private func isPassing(_ call: Call) -> Bool { time == .aWhile || call.isPassing }

    /// Whether it pays to keep what is rendered of a thing.
    func keeps(_ identity: Identity) -> Bool { time != .alwaysOrNever || !identity.isPassing }

    /// Which names a partial looks at; nil if nobody can tell, or it does more than look. `find` finds what it calls.
    func reads(of partial: ParsedTemplate, _ find: (Name) -> ParsedTemplate?) -> Reads? {
        if let known = reads.withLock({ $0[Identity(partial)] }) { return known }
        var seen: [ObjectIdentifier] = []
        let found = Memo.reads(of: partial, &seen, find).map { reads in
            Reads(
                own: reads.own.filter { !constants.contains($0.text) },
                beyond: reads.beyond.filter { !constants.contains($0.text) })
        }
        reads.withLock { $0[Identity(partial)] = .some(found) }
        return found
    }

    private static func reads(
        of partial: ParsedTemplate, _ seen: inout [ObjectIdentifier], _ find: (Name) -> ParsedTemplate?
    ) -> Reads? {
        guard !seen.contains(ObjectIdentifier(partial)) else { return Reads() }
        seen.append(ObjectIdentifier(partial))
        let program = partial.program
        guard !program.doesMoreThanLook else { return nil }
        var reads = Reads(own: program.namesLookedAt)
        for call in program.partials {
            guard call.file >= 0, let called = find(program.names[Int(call.file)]),
                let inner = Memo.reads(of: called, &seen, find)
            else { return nil }
            reads.beyond.formUnion(inner.own.subtracting(program.namesHanded(by: call)))
            reads.beyond.formUnion(inner.beyond)
        }
        return reads
    }
}

/// What tells one thing from another, whatever it says of itself.
public struct Identity: Hashable, Sendable {
    private let thing: any AnyObject & Sendable
    private let way: ObjectIdentifier?
    /// Whether it is shown on a few pages that are made at about the same time, and never again.
    let isPassing: Bool

    /// `way` tells apart what looks at one thing in several ways.
    public init(_ thing: any AnyObject & Sendable, seen way: ObjectIdentifier? = nil, isPassing: Bool = false) {
        self.thing = thing
        self.way = way
        self.isPassing = isPassing
    }

    public static func == (one: Identity, other: Identity) -> Bool {
        one.thing === other.thing && one.way == other.way
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(number)
    }

    fileprivate var number: UInt {
        UInt(bitPattern: ObjectIdentifier(thing)) ^ (way.map { UInt(bitPattern: $0) &* 3 } ?? 0)
    }
}

extension Program {
    /// What a partial is handed, by the names it has there. What is called as the partial itself is, isn't known here.
    fileprivate func namesHanded(by call: Partial) -> Set<Name> {
        let (first, count) = (Int(call.firstArgument), Int(call.argumentCount))
        return Set(arguments[first..<first + count].compactMap { $0.name < 0 ? nil : names[Int($0.name)] })
    }

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
