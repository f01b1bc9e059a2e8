import JSON

extension Credentials.Renewal {
    /// The answer that a renewal has got; nil if there is no token in it.
    func token(in root: JSONValue) -> Secret? {
        tokenKeys.lazy.compactMap { text(root, $0) }.first.map { Secret($0) }
    }

    /// Those of its own fields that the answer has anew: a server may take a refresh token only once.
    func next(in root: JSONValue) -> [Credentials.Field] {
        fields.filter { $0.name.lowercased().contains("refresh") }.compactMap { field in
            text(root, field.name).map { Credentials.Field(field.name, Secret($0)) }
        }
    }

    /// What is sent.
    static func body(_ fields: [Credentials.Field]) -> Secret {
        let members = fields.map { JSON.Member($0.name, .string($0.value.revealed)) }
        return Secret(JSON.object(members).text(.oneLine))
    }

    private func text(_ root: JSONValue, _ path: String) -> String? {
        let value = path.split(separator: ".").reduce(JSONValue?.some(root)) { $0?[String($1)] }
        guard let text = value?.string ?? value?.numeral, !text.trimmed.isEmpty else { return nil }
        return text.trimmed
    }
}
