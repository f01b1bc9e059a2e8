import JSON

/// A piece of a JSON Schema (2020-12), and the definitions it refers to by name.
public struct Schema: Sendable {
    public var json: JSON
    public var definitions: [String: JSON]

    public init(_ json: JSON, definitions: [String: JSON] = [:]) {
        self.json = json
        self.definitions = definitions
    }

    /// The same piece under a name of its own, so that it is written out once.
    public func named(_ name: String) -> Schema {
        Schema(["$ref": .string("#/$defs/\(name)")], definitions: definitions.merging([name: json]) { mine, _ in mine })
    }

    /// A named piece with a sentence on what it is, if it has none yet.
    func described(_ text: String) -> Schema {
        guard case .string(let reference)? = json["$ref"] else { return self }
        let name = String(reference.dropFirst("#/$defs/".count))
        guard let definition = definitions[name], definition["description"] == nil else { return self }
        return Schema(
            json, definitions: definitions.merging([name: definition.with("description", .string(text))]) { $1 })
    }

    /// Another piece made of this one; what it refers to stays.
    public func map(_ transform: (JSON) -> JSON) -> Schema {
        Schema(transform(json), definitions: definitions)
    }

    /// A whole document: the piece at the top, the definitions sorted by name below it.
    public func document(id: String, title: String) -> JSON {
        let head: JSON = [
            "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": .string(id), "title": .string(title),
        ]
        guard case .object(let headMembers) = head, case .object(let members) = json else { return head }
        let definitions = definitions.sorted { $0.key < $1.key }.map { JSON.Member($0.key, $0.value) }
        return .object(headMembers + members + [JSON.Member("$defs", .object(definitions))])
    }
}
