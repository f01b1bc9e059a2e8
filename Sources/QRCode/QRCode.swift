/// A text as a QR code: dark and light modules in a square.
public struct QRCode: Hashable, Sendable {
    public let text: String
    public let level: Level
    /// 1 to 40.
    public let version: Int
    /// Modules across, without the quiet zone.
    public let side: Int
    /// A bit a module, dark is 1: the leftmost in the highest bit, each row from a new byte.
    public let rows: [UInt8]

    /// How much of it may be damaged and it still be read.
    public enum Level: Hashable, Sendable, CaseIterable {
        /// 7 %
        case low
        /// 15 %: for screens and good print.
        case medium
        /// 25 %: for what is printed at home.
        case quartile
        /// 30 %: with a logo over its middle.
        case high
    }

    /// Light modules that must be left free on each side.
    public static let quietZone = 4

    /// Throws for a text that no code can hold.
    public init(_ text: String, level: Level = .medium) throws(QRProblem) {
        throw .tooLong(bytes: text.utf8.count)
    }
}

extension QRCode {
    /// Whether the module is dark; false outside of the code.
    public func isDark(_ x: Int, _ y: Int) -> Bool { false }

    /// The side of the smallest square that a code with its quiet zone needs, if each module is to be so large.
    public func smallestSide(module: Double) -> Double { Double(side + 2 * QRCode.quietZone) * module }

    /// A PNG on opaque white with its quiet zone, so many pixels a module.
    public func png(pixelsPerModule: Int) -> [UInt8] { [] }

    /// An SVG on opaque white with its quiet zone; `label` says to those who can't see it what it is.
    public func svg(label: String = "") -> String { "" }
}

/// Why a text can't be a QR code.
public enum QRProblem: Error, Hashable, Sendable {
    case empty
    /// More than a code of that level can hold.
    case tooLong(bytes: Int)
    /// A character that many readers stop at.
    case null
}
