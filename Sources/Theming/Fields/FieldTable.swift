import Liquid

/// All that templates may see of one kind of thing. Templates, the docs, the checks and the samples go by this table, so
/// that they can't disagree.
public struct FieldTable<Thing: Sendable>: Sendable {
    /// What one is called in the docs and in messages: `event`.
    public let name: String
    public let summary: String
    public let fields: [TemplateField<Thing>]
    private let names: NameTable
    private let finders: [any FieldFinder<Thing>]
    private let subject: @Sendable (Thing) -> Seen.Subject
    private let identity: @Sendable (Thing) -> (any AnyObject & Sendable)?
    private let isPassing: Bool

    /// `identity` is the same for things that look the same for ever. Those that pass are shown on few pages, made at about
    /// the same time.
    init(
        _ name: String, _ summary: String, _ fields: [TemplateField<Thing>],
        subject: @escaping @Sendable (Thing) -> Seen.Subject = { _ in .other },
        identity: @escaping @Sendable (Thing) -> (any AnyObject & Sendable)? = { _ in nil }, isPassing: Bool = false
    ) {
        self.name = name
        self.summary = summary
        self.fields = fields
        self.subject = subject
        self.identity = identity
        self.isPassing = isPassing
        names = NameTable(fields.map(\.name))
        finders = fields.map(\.finder)
    }

    /// The thing as templates see it; what isn't asked for isn't worked out.
    func seen(_ thing: Thing, _ view: View) -> Value {
        let identity = identity(thing).map { Identity($0, seen: ObjectIdentifier(names), isPassing: isPassing) }
        return .drop(Seen(names, subject(thing), identity) { [finders] place in finders[place].find(in: thing, view) })
    }
}

/// One thing of a table, seen by one reader.
final class Seen: Drop {
    /// What filters know how to write in more ways than one.
    let subject: Subject
    let identity: Identity?
    private let names: NameTable
    private let look: @Sendable (Int) -> Value

    enum Subject: Sendable {
        case moment(Moment)
        case money(ShownMoney)
        case other
    }

    /// Not generic in the thing: looking up what is generic at run time takes longer than most fields do.
    init(
        _ names: NameTable, _ subject: Subject, _ identity: Identity?,
        _ look: @escaping @Sendable (Int) -> Value
    ) {
        self.names = names
        self.subject = subject
        self.identity = identity
        self.look = look
    }

    func value(for key: String) -> Value? { value(for: Name(key)) }

    func value(for name: Name) -> Value? { names.place(of: name).map(look) }

    var keys: [String] { names.all }

    /// What it says of itself, if it has a field for that.
    var text: String { value(for: Seen.textName)?.text ?? "" }

    private static let textName = Name("text")
}
