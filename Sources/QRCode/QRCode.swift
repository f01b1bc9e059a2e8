import CQRCode
import Glibc

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

    /// In the smallest version that holds it, with digits and capitals packed tighter than other letters. Throws for a
    /// text that no code can hold.
    public init(_ text: String, level: Level = .medium) throws(QRProblem) {
        guard !text.isEmpty else { throw .empty }
        guard !text.utf8.contains(0) else { throw .null }
        guard let code = QRCode.encoded(text, level.value) else {
            // All else that can be wrong is excluded above.
            throw errno == ENOMEM ? .memory : .tooLong(bytes: text.utf8.count)
        }
        defer { QRcode_free(code) }
        self.text = text
        self.level = level
        version = Int(code.pointee.version)
        side = Int(code.pointee.width)
        rows = QRCode.rows(of: UnsafeBufferPointer(start: code.pointee.data, count: side * side), side: side)
    }
}

extension QRCode {
    private static func encoded(_ text: String, _ level: QRecLevel) -> UnsafeMutablePointer<CQRCode.QRcode>? {
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            // 8 bits is for what is neither digits nor capitals; case-sensitive, for otherwise letters become capitals.
            return QRcode_encodeString(text, 0, level, QR_MODE_8, 1)
        }
        // Unless a code says that it is UTF-8, readers guess, some of them Big5.
        guard let input = QRinput_new2(0, level) else { return nil }
        defer { QRinput_free(input) }
        let bytes = Array(text.utf8)
        guard QRinput_appendECIheader(input, 26) == 0, QRinput_append(input, QR_MODE_8, Int32(bytes.count), bytes) == 0
        else { return nil }
        return QRcode_encodeInput(input)
    }
}

extension QRCode {
    /// Whether the module is dark; false outside of the code.
    public func isDark(_ x: Int, _ y: Int) -> Bool {
        guard (0..<side).contains(x), (0..<side).contains(y) else { return false }
        return rows[y * rowBytes + x / 8] & (0x80 >> UInt8(x % 8)) != 0
    }

    /// Modules across with the quiet zone on both sides.
    public var sideWithQuietZone: Int { side + 2 * QRCode.quietZone }

    /// The side of the smallest square that the code with its quiet zone needs, if each module is to be so large.
    public func smallestSide(module: Double) -> Double { Double(sideWithQuietZone) * module }

    var rowBytes: Int { (side + 7) / 8 }

    private static func rows(of modules: UnsafeBufferPointer<UInt8>, side: Int) -> [UInt8] {
        let rowBytes = (side + 7) / 8
        var rows = [UInt8](repeating: 0, count: rowBytes * side)
        for y in 0..<side {
            // The lowest bit is the module; the others say what it is there for.
            for x in 0..<side where modules[y * side + x] & 1 != 0 {
                rows[y * rowBytes + x / 8] |= 0x80 >> UInt8(x % 8)
            }
        }
        return rows
    }
}

extension QRCode.Level {
    fileprivate var value: QRecLevel {
        switch self {
        case .low: QR_ECLEVEL_L
        case .medium: QR_ECLEVEL_M
        case .quartile: QR_ECLEVEL_Q
        case .high: QR_ECLEVEL_H
        }
    }
}
