/// The characters of a text that can't be printed as they are meant.
public struct MissingGlyphs: Hashable, Sendable {
    /// That no face here has a glyph for, each once, in their order.
    public private(set) var characters: [Unicode.Scalar] = []
    /// That nobody may print: private use, controls, and what turns the reading direction around unseen.
    public private(set) var refused: [Unicode.Scalar] = []

    public init() {}

    public init(characters: [Unicode.Scalar], refused: [Unicode.Scalar]) {
        self.characters = MissingGlyphs.distinct(characters)
        self.refused = MissingGlyphs.distinct(refused)
    }

    public var isEmpty: Bool { characters.isEmpty && refused.isEmpty }

    /// The packages of Debian that have faces for them, as far as any has.
    public var debianPackages: [String] {
        let assigned = characters.filter { $0.properties.generalCategory != .unassigned }
        return Set(assigned.compactMap { Script($0)?.debianPackage }).sorted()
    }

    /// Adds those of another text.
    public mutating func formUnion(_ other: MissingGlyphs) {
        guard !other.isEmpty else { return }
        self = MissingGlyphs(characters: characters + other.characters, refused: refused + other.refused)
    }

    private static func distinct(_ characters: [Unicode.Scalar]) -> [Unicode.Scalar] { Array(Set(characters)).sorted() }
}
