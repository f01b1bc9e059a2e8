import Records

/// A face of a theme, and what to use where it isn't.
public struct Typeface: Hashable, Sendable {
    public var family = ""
    /// As CSS has it: what systems have that looks most like it.
    public var fallback = ""
    public var faces: [Face] = []

    /// One file of the face.
    public struct Face: Hashable, Sendable {
        /// In the theme's `fonts` folder, without what its format adds.
        public var file = ""
        /// As CSS has it: `400`, or `100 900` for one that varies.
        public var weight = "400"
        public var isItalic = false
        /// Where Debian keeps it: what `make fonts` cuts it from.
        public var source: String?
    }
}

extension Typeface {
    static let record = Record<Typeface>(
        "the face", "A face and what stands in for it.", blank: Typeface(), isClosed: true,
        [
            .required("family", \.family, .line, "What it is called."),
            .required("fallback", \.fallback, .line, "The families to use where it isn't, as CSS has them."),
            .defaulted("faces", \.faces, .list(Face.record.rule), "Its files."),
        ])
}

extension Typeface.Face {
    static let record = Record<Typeface.Face>(
        "the file", "One file of a face.", blank: Typeface.Face(), isClosed: true,
        [
            .required("file", \.file, .line, "Its name in the theme's fonts folder, without an ending."),
            .defaulted("weight", \.weight, .line, "As CSS has it; 400 if left out."),
            .defaulted("italic", \.isItalic, .bool, "Whether it is slanted."),
            .optional("source", \.source, .line, "Where Debian keeps it."),
        ])
}
