/// A code in a square frame, of which the quiet zone is a part.
public struct QRDrawing: Hashable, Sendable {
    public var code: String
    public var level: QRLevel
    public var frame: Frame

    public init(code: String, level: QRLevel = .medium, frame: Frame) {
        self.code = code
        self.level = level
        self.frame = frame
    }
}

/// How much of a code may be lost: 7, 15, 25 or 30 per cent.
public enum QRLevel: String, Hashable, Sendable, CaseIterable {
    case low = "L"
    case medium = "M"
    case quartile = "Q"
    case high = "H"
}
