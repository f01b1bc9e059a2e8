import Diagnostics

/// A ticket's markup, read and checked: all that there is to lay out.
public struct Sheet: Sendable {
    let file: String
    let bytes: [UInt8]
    let parts: SheetParts

    /// Reads markup; colours are those of the theme by name. Throws all that is wrong with it.
    public init(
        _ bytes: [UInt8], file: String, colours: [String: RGBA] = [:], limits: MarkupLimits = .standard
    ) throws(Failure) {
        var mistakes = Mistakes(limit: limits.mistakes)
        var parts = SheetParts()
        if let tree = MarkupReader.read(bytes, limits: limits, &mistakes) {
            parts = ElementReader.read(tree, colours: colours, &mistakes)
        }
        guard mistakes.isEmpty else {
            throw Failure(.records, mistakes.diagnostics(file: file, bytes: bytes), sources: [file: bytes])
        }
        self.file = file
        self.bytes = bytes
        self.parts = parts
    }
}
