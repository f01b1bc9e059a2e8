import JSON

/// A JSON Schema as a page to read: a table of keys for each object in it.
public struct SchemaPage: Sendable {
    private let schema: JSON

    public init(_ schema: JSON) {
        self.schema = schema
    }

    public var markdown: String {
        var page = "# \(schema["title"].text)\n\n\(schema["description"].text)\n\n\(table(schema))"
        page += inner(schema, path: "")
        for definition in (schema["$defs"] ?? .null).members where definition.value["properties"] != nil {
            page += "\n## \(definition.key)\n\n\(definition.value["description"].text)\n\n\(table(definition.value))"
            page += inner(definition.value, path: "\(definition.key).")
        }
        return page
    }

    private func table(_ object: JSON) -> String {
        let required = Set((object["required"] ?? .null).elements.map { Optional($0).text })
        let rows = (object["properties"] ?? .null).members.map { member in
            let must = required.contains(member.key) ? " (required)" : ""
            return "| `\(member.key)`\(must) | \(kind(member.value)) | \(member.value["description"].text) |\n"
        }
        return "| key | what | |\n|---|---|---|\n\(rows.joined())"
    }

    /// The objects that stand inside others without a name of their own.
    private func inner(_ object: JSON, path: String) -> String {
        (object["properties"] ?? .null).members.map { member in
            let value = plain(member.value)
            let item = value["items"].map(plain) ?? value["additionalProperties"].map(plain) ?? value
            guard item["properties"] != nil else { return "" }
            return "\n## \(path)\(member.key)\n\n\(table(item))\(inner(item, path: "\(path)\(member.key)."))"
        }.joined()
    }

    private func kind(_ schema: JSON) -> String {
        let schema = plain(schema)
        if let name = schema["$ref"].map({ Optional($0).text.split(separator: "/").last.map(String.init) ?? "" }) { return reference(name) }
        if let words = schema["enum"] { return words.elements.map { "`\(Optional($0).text)`" }.joined(separator: ", ") }
        if let constant = schema["const"] { return "`\(constant.text(.oneLine))`" }
        switch schema["type"].text {
        case "array": return "list of \(schema["items"].map(kind) ?? "anything")"
        case "object": return schema["additionalProperties"].map { "by name: \(kind($0))" } ?? "object"
        case "integer": return "whole number"
        case let type: return type
        }
    }

    /// A named object has a section of its own; other names say enough by themselves.
    private func reference(_ name: String) -> String {
        let isObject = schema["$defs"]?[name]?["properties"] != nil
        return isObject ? "[\(name)](#\(name.lowercased()))" : name
    }

    /// Without the alternative of null, which every key that may be left out has.
    private func plain(_ schema: JSON) -> JSON {
        guard let options = schema["anyOf"]?.elements, options.count == 2, options[1] == ["type": "null"] else { return schema }
        return options[0]
    }
}

extension JSON {
    fileprivate var members: [Member] {
        guard case .object(let members) = self else { return [] }
        return members
    }

    fileprivate var elements: [JSON] {
        guard case .array(let elements) = self else { return [] }
        return elements
    }
}

extension JSON? {
    fileprivate var text: String {
        guard case .string(let text) = self else { return "" }
        return text
    }
}
