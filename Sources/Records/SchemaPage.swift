import JSON

/// A JSON Schema as a page to read: a table of keys for each object in it.
public struct SchemaPage: Sendable {
    private let schema: JSON

    public init(_ schema: JSON) {
        self.schema = schema
    }

    /// The page, in GitHub's Markdown.
    public var markdown: String {
        let definitions = (schema["$defs"] ?? .null).members
        var page = "# \(schema["title"].text)\n\n\(schema["description"].text)\n\n\(table(schema, path: ""))"
        page += inner(schema, path: "")
        for definition in definitions where definition.value["properties"] != nil {
            page +=
                "\n## \(definition.key)\n\n\(definition.value["description"].text)\n\n\(table(definition.value, path: "\(definition.key)."))"
            page += inner(definition.value, path: "\(definition.key).")
        }
        let values = definitions.filter { $0.value["properties"] == nil }
        guard !values.isEmpty else { return page }
        let rows = values.map { "| \($0.key) | \($0.value["description"].text) |\n" }.joined()
        return page + "\n## Values\n\n| what | is |\n|---|---|\n\(rows)"
    }

    private func table(_ object: JSON, path: String) -> String {
        let required = Set((object["required"] ?? .null).elements.map { Optional($0).text })
        let rows = (object["properties"] ?? .null).members.map { member in
            let must = required.contains(member.key) ? " (required)" : ""
            return
                "| `\(member.key)`\(must) | \(kind(member.value, path + member.key)) | \(member.value["description"].text) |\n"
        }
        return "| key | what | |\n|---|---|---|\n\(rows.joined())"
    }

    /// The objects that stand inside others without a name of their own.
    private func inner(_ object: JSON, path: String) -> String {
        (object["properties"] ?? .null).members.map { member in
            let value = plain(member.value)
            let item = (value["items"] ?? value.entries).map(plain) ?? value
            guard item["properties"] != nil else { return "" }
            return
                "\n## \(path)\(member.key)\n\n\(table(item, path: "\(path)\(member.key)."))\(inner(item, path: "\(path)\(member.key)."))"
        }.joined()
    }

    /// What stands at a key, in words; objects without a name of their own are described under the key's path.
    private func kind(_ schema: JSON, _ path: String) -> String {
        let schema = plain(schema)
        if let name = schema["$ref"].map({ Optional($0).text.split(separator: "/").last.map(String.init) ?? "" }) {
            return reference(name)
        }
        if let words = schema["enum"] { return words.elements.map { "`\(Optional($0).text)`" }.joined(separator: ", ") }
        if let constant = schema["const"] { return "`\(constant.text(.oneLine))`" }
        switch schema["type"].text {
        case "array": return "list of \(schema["items"].map { kind($0, path) } ?? "anything")"
        case "object": return schema.entries.map { "\(kind($0, path)) by name" } ?? SchemaPage.link(path)
        case "integer": return "whole number"
        case "boolean": return "true or false"
        case let type: return type
        }
    }

    /// A named object has a section of its own; other names say enough by themselves.
    private func reference(_ name: String) -> String {
        let isObject = schema["$defs"]?[name]?["properties"] != nil
        return isObject ? SchemaPage.link(name) : name
    }

    /// To the heading of that text, whose anchor leaves out everything but letters, digits and hyphens.
    private static func link(_ heading: String) -> String {
        "[\(heading)](#\(heading.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "-" }))"
    }

    /// Without the alternative of null, which every key that may be left out has.
    private func plain(_ schema: JSON) -> JSON {
        guard let options = schema["anyOf"]?.elements, options.count == 2, options[1] == ["type": "null"] else {
            return schema
        }
        return options[0]
    }
}

extension JSON {
    /// What the entries of an object are whose keys are the writer's own.
    fileprivate var entries: JSON? {
        self["additionalProperties"].flatMap { $0 == false ? nil : $0 }
    }

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
