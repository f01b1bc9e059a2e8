import Formats
import Liquid

/// One field of a table: its name, a sentence, a sample, and how it is found.
public struct TemplateField<Thing: Sendable>: Sendable {
    public let name: String
    public let label: String
    public let sample: String
    public let shape: FieldShape
    public private(set) var deprecation: FieldDeprecation?
    let finder: any FieldFinder<Thing>

    private init(
        _ name: String, _ label: String, _ sample: String, _ shape: FieldShape,
        _ find: @escaping @Sendable (Thing, View) -> Value
    ) {
        self.name = name
        self.label = label
        self.sample = sample
        self.shape = shape
        finder = FieldFinding(body: find)
    }

    /// The same, kept only for templates that know no other yet.
    func deprecated(for replacement: String, since version: String) -> TemplateField {
        var field = self
        field.deprecation = FieldDeprecation(replacement: replacement, since: version)
        return field
    }
}

/// What finds a field of a thing. A protocol, since a closure that stands in a list is held while it runs, and these are asked
/// hundreds of times a page: what is behind a protocol is asked where it is.
protocol FieldFinder<Thing>: Sendable {
    associatedtype Thing

    func find(in thing: Thing, _ view: View) -> Value
}

private struct FieldFinding<Thing>: FieldFinder {
    let body: @Sendable (Thing, View) -> Value

    func find(in thing: Thing, _ view: View) -> Value { body(thing, view) }
}

/// That a field goes by another name of the same table now.
public struct FieldDeprecation: Hashable, Sendable {
    public let replacement: String
    /// The first version that has both.
    public let since: String
}

/// What stands in a field.
public indirect enum FieldShape: Hashable, Sendable {
    case text, html, address, number, flag
    /// A thing of the table of that name.
    case one(String)
    case many(String)
    case texts
}

extension TemplateField {
    static func text(
        _ name: String, _ label: String, _ sample: String, _ find: @escaping @Sendable (Thing, View) -> String?
    ) -> TemplateField {
        TemplateField(name, label, sample, .text) { thing, view in find(thing, view).map { .string($0) } ?? .null }
    }

    /// What goes into `href` or `src`.
    static func address(
        _ name: String, _ label: String, _ sample: String, _ find: @escaping @Sendable (Thing, View) -> String?
    ) -> TemplateField {
        TemplateField(name, label, sample, .address) { thing, view in find(thing, view).map { .string($0) } ?? .null }
    }

    static func html(
        _ name: String, _ label: String, _ sample: String, _ find: @escaping @Sendable (Thing, View) -> SafeHTML?
    ) -> TemplateField {
        TemplateField(name, label, sample, .html) { thing, view in
            find(thing, view).map { .markup(view.markup($0)) } ?? .null
        }
    }

    /// What others wrote in a way that is safe where it goes.
    static func markup(
        _ name: String, _ label: String, _ sample: String, _ find: @escaping @Sendable (Thing, View) -> [UInt8]?
    ) -> TemplateField {
        TemplateField(name, label, sample, .html) { thing, view in
            find(thing, view).map { .markup(Markup(safe: String(decoding: $0, as: UTF8.self))) } ?? .null
        }
    }

    static func number(
        _ name: String, _ label: String, _ sample: String, _ find: @escaping @Sendable (Thing, View) -> Int?
    ) -> TemplateField {
        TemplateField(name, label, sample, .number) { thing, view in find(thing, view).map { .int($0) } ?? .null }
    }

    static func flag(
        _ name: String, _ label: String, _ find: @escaping @Sendable (Thing, View) -> Bool
    ) -> TemplateField {
        TemplateField(name, label, "true", .flag) { thing, view in .bool(find(thing, view)) }
    }

    static func texts(
        _ name: String, _ label: String, _ sample: String, _ find: @escaping @Sendable (Thing, View) -> [String]
    ) -> TemplateField {
        TemplateField(name, label, sample, .texts) { thing, view in
            .array(find(thing, view).map { .string($0) })
        }
    }

    static func one<Part>(
        _ name: String, _ label: String, of table: FieldTable<Part>,
        _ find: @escaping @Sendable (Thing, View) -> Part?
    ) -> TemplateField {
        TemplateField(name, label, "", .one(table.name)) { thing, view in
            find(thing, view).map { table.seen($0, view) } ?? .null
        }
    }

    static func many<Part>(
        _ name: String, _ label: String, of table: FieldTable<Part>,
        _ find: @escaping @Sendable (Thing, View) -> [Part]
    ) -> TemplateField {
        TemplateField(name, label, "", .many(table.name)) { thing, view in
            .array(find(thing, view).map { table.seen($0, view) })
        }
    }
}
