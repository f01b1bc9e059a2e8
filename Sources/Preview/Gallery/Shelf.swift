/// The states of one template.
public struct Shelf: Hashable, Sendable {
    public var product: Product
    /// Such as `site/event`.
    public var template: String
    public var stories: [Story]

    public init(_ product: Product, _ template: String, _ stories: [Story]) {
        self.product = product
        self.template = template
        self.stories = stories
    }
}

/// One state of a template.
public struct Story: Hashable, Sendable {
    /// As the samples call it.
    public var state: String
    /// The state in an address.
    public var slug: String
    /// What is looked at of it, as paths below its folder: a page; a document as PDF and as PNG; a picture.
    public var files: [String]

    public init(_ state: String, slug: String, files: [String]) {
        self.state = state
        self.slug = slug
        self.files = files
    }

    /// One for each of the states of a template, no two alike.
    public static func slugs(_ states: [String]) -> [String] {
        var taken: Set<String> = []
        return states.map { state in
            let usual = slug(state)
            var (slug, number) = (usual, 2)
            while !taken.insert(slug).inserted {
                slug = "\(usual)-\(number)"
                number += 1
            }
            return slug
        }
    }

    private static func slug(_ state: String) -> String {
        let plain = state.lowercased().split { !$0.isASCII || !$0.isLetter && !$0.isNumber }.joined(separator: "-")
        // Of another script nothing would be left.
        return plain.isEmpty ? state.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: "-") : plain
    }
}
