import Graphics

/// A picture of an event, as JPEG.
struct Card: Hashable, Sendable {
    var bytes: [UInt8]
    /// The characters that are left out.
    var missing: MissingGlyphs
}
