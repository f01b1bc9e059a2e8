/// Somewhere to go.
public struct Link: Hashable, Sendable {
    public var label: String
    /// Nil where there is nothing to go to, and only something to say.
    public var address: String?
    public var isCurrent: Bool
    /// How many things are there.
    public var count: Int?
    /// What `hreflang` says.
    public var language: String?

    public init(
        label: String, address: String?, isCurrent: Bool = false, count: Int? = nil, language: String? = nil
    ) {
        self.label = label
        self.address = address
        self.isCurrent = isCurrent
        self.count = count
        self.language = language
    }
}

extension Link {
    static let fields = FieldTable<Link>(
        "link", "Somewhere to go.",
        [
            .text("text", "What the link says.", "Business") { link, _ in link.label },
            .text("label", "What the link says.", "Business") { link, _ in link.label },
            .address("url", "Where it leads.", "/categories/business/") { link, _ in link.address },
            .flag("is_current", "Whether it is where one is.") { link, _ in link.isCurrent },
            .number("count", "How many things are there.", "12") { link, _ in link.count },
            .text("language", "The language there.", "sw") { link, _ in link.language },
        ])
}
