/// A colour to draw with; its parts are from 0 to 1.
public struct Ink: Hashable, Sendable {
    public var red: Double
    public var green: Double
    public var blue: Double
    public var opacity: Double

    public init(red: Double, green: Double, blue: Double, opacity: Double = 1) {
        self.red = red
        self.green = green
        self.blue = blue
        self.opacity = opacity
    }

    /// As in `#0B6B45`: `Ink(0x0B6B45)`.
    public init(_ hex: UInt32, opacity: Double = 1) {
        self.init(
            red: Double(hex >> 16 & 255) / 255, green: Double(hex >> 8 & 255) / 255, blue: Double(hex & 255) / 255,
            opacity: opacity)
    }

    public static let black = Ink(0x000000)
    public static let white = Ink(0xFFFFFF)
}
