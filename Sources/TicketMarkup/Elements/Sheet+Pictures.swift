extension Sheet {
    /// What it shows pictures of, each once and by the alphabet: what its markup calls them.
    public var pictures: [String] {
        let grounds = parts.elements.compactMap { $0.box.backgroundImage.map { parts.texts[Int($0)] } }
        return Set(parts.images.map(\.source) + grounds).sorted()
    }
}
