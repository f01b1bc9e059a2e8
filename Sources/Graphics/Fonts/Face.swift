import CPango

/// One face of a font file.
struct Face: Hashable, Sendable {
    let path: String
    /// Which of those in the file.
    let index: Int
    let families: [String]
    /// As CSS counts: 400 is regular.
    let weight: Int
    let isNormalWidth: Bool

    /// Nil for what can't be drawn at any size.
    init?(_ pattern: OpaquePointer) {
        guard let path = Face.string(pattern, FC_FILE, 0), Face.integer(pattern, FC_SCALABLE, or: 1) != 0 else {
            return nil
        }
        self.path = path
        index = Int(Face.integer(pattern, FC_INDEX, or: 0))
        var names: [String] = []
        while let name = Face.string(pattern, FC_FAMILY, Int32(names.count)) { names.append(name) }
        families = names
        weight = Int(FcWeightToOpenType(Face.integer(pattern, FC_WEIGHT, or: FC_WEIGHT_REGULAR)))
        isNormalWidth = Face.integer(pattern, FC_WIDTH, or: FC_WIDTH_NORMAL) == FC_WIDTH_NORMAL
    }

    static func string(_ pattern: OpaquePointer, _ key: String, _ number: Int32) -> String? {
        var value: UnsafeMutablePointer<FcChar8>?
        guard FcPatternGetString(pattern, key, number, &value) == FcResultMatch, let value else { return nil }
        return String(cString: value)
    }

    static func integer(_ pattern: OpaquePointer, _ key: String, or other: Int32) -> Int32 {
        var value: Int32 = 0
        return FcPatternGetInteger(pattern, key, 0, &value) == FcResultMatch ? value : other
    }
}
