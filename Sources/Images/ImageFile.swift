/// What a picture's first bytes say of it, which is read without decoding any of it.
public struct ImageFile: Hashable, Sendable {
    public var kind: Kind
    /// In pixels, as it is shown; nil for drawings, which have no size of their own.
    public var size: Size?
    /// How a camera was held, as Exif counts: 1 is upright, from 5 on it lay on its side.
    public var orientation: Int

    public enum Kind: String, Hashable, Sendable {
        case jpeg, png, gif, webp, svg
    }

    public struct Size: Hashable, Sendable {
        public var width: Int
        public var height: Int

        public init(width: Int, height: Int) {
            self.width = width
            self.height = height
        }

        /// The same shape, that wide.
        public func scaled(toWidth wanted: Int) -> Size {
            Size(width: wanted, height: max(1, (height * wanted + width / 2) / max(1, width)))
        }
    }

    /// Throws if they are no picture that browsers show, or one that is too large to be decoded.
    public init(_ bytes: [UInt8]) throws(ImageProblem) {
        guard bytes.count <= ImageFile.mostBytes else { throw .tooLarge(bytes: bytes.count) }
        guard let found = ImageFile.found(bytes) else { throw .unknownKind }
        (kind, size, orientation) = found
        if let size,
            size.width > ImageFile.longestSide || size.height > ImageFile.longestSide
                || size.width * size.height > ImageFile.mostPixels
        {
            throw .tooManyPixels(size)
        }
        if let size, size.width < 1 || size.height < 1 { throw .broken }
        // Of a file that is cut off the rest would be grey.
        guard isWhole(bytes) else { throw .broken }
    }

    static let mostBytes = 32 << 20
    static let mostPixels = 64_000_000
    static let longestSide = 32_767
}

extension ImageFile {
    /// Whether the end is there, as far as its kind marks one; some programs add something after it.
    private func isWhole(_ bytes: [UInt8]) -> Bool {
        let end: [UInt8]
        switch kind {
        case .png: end = Array("IEND".utf8)
        case .jpeg: end = [0xFF, 0xD9]
        case .gif, .webp, .svg: return true
        }
        return bytes.indices.reversed().contains { bytes[$0] == end[0] && bytes[$0...].starts(with: end) }
    }

    private static func found(_ bytes: [UInt8]) -> (Kind, Size?, orientation: Int)? {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            return size(bytes, 16, 20, big: true, length: 4).map { (.png, $0, 1) }
        }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return JPEGHeader(bytes).map { (.jpeg, $0.size, $0.orientation) } }
        if bytes.starts(with: "GIF8".utf8) { return size(bytes, 6, 8, big: false, length: 2).map { (.gif, $0, 1) } }
        if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
            return WebPHeader.size(bytes).map { (.webp, $0, 1) }
        }
        let head = String(decoding: bytes.prefix(1024), as: UTF8.self)
        return head.contains("<svg") ? (.svg, nil, 1) : nil
    }

    private static func size(_ bytes: [UInt8], _ width: Int, _ height: Int, big: Bool, length: Int) -> Size? {
        guard let width = bytes.number(at: width, length, big: big),
            let height = bytes.number(at: height, length, big: big)
        else { return nil }
        return Size(width: width, height: height)
    }
}

extension [UInt8] {
    /// A whole number of so many bytes; nil past the end.
    func number(at start: Int, _ length: Int, big: Bool) -> Int? {
        guard start >= 0, start + length <= count else { return nil }
        let digits = self[start..<start + length]
        return (big ? Array(digits) : digits.reversed()).reduce(0) { $0 << 8 | Int($1) }
    }
}

/// Why a picture can't be shown, or made smaller.
public enum ImageProblem: Error, Hashable, Sendable {
    case unknownKind
    case broken
    /// A drawing with letters that are no outlines.
    case hasText
    case tooLarge(bytes: Int)
    case tooManyPixels(ImageFile.Size)
}

extension ImageProblem {
    public var message: String {
        switch self {
        case .unknownKind: "it is no picture that browsers show"
        case .broken: "it can't be read as the picture that it says it is"
        case .hasText: "it has text in it, which every machine sets in a font of its own"
        case .tooLarge(let bytes): "it has \(bytes / 1_000_000) MB, more than \(ImageFile.mostBytes >> 20)"
        case .tooManyPixels(let size):
            "it has \(size.width) × \(size.height) pixels, more than \(ImageFile.mostPixels / 1_000_000) million"
        }
    }

    public var hint: String {
        switch self {
        case .unknownKind: "save it as JPEG, PNG, GIF, WebP or SVG"
        case .broken: "open it, and save it anew"
        case .hasText: "turn its text into paths, as drawing programs do"
        case .tooLarge, .tooManyPixels: "make it smaller: no page shows more than 1,920 pixels across"
        }
    }
}
