/// A tag of the application's own: `{% name argument, key: value %}`, and a body up to `{% endname %}` if it has one.
public struct Tag: Sendable {
    public let name: String
    public let hasBody: Bool
    let render: @Sendable (FilterArguments, TagBody, inout FilterContext) throws(FilterError) -> Value

    /// What `render` answers is written as any value is, escaped where that is due.
    public init(
        _ name: String, hasBody: Bool = false,
        render: @escaping @Sendable (FilterArguments, TagBody, inout FilterContext) throws(FilterError) -> Value
    ) {
        self.name = name
        self.hasBody = hasBody
        self.render = render
    }
}

/// What stood between a tag and its end, rendered; nothing for a tag without a body.
public struct TagBody: Sendable {
    public let markup: Markup
}
