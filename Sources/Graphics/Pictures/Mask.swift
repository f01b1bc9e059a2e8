/// Dots that are drawn or not, such as those of a QR code: rows of bits, the leftmost in the highest bit, each row from a
/// new byte.
public struct Mask: Hashable, Sendable {
    public let width: Int
    public let height: Int
    public let rows: [UInt8]

    /// Nil if there are not as many bytes as the rows need, or more than 4096 dots on a side.
    public init?(width: Int, height: Int, rows: [UInt8]) {
        guard (1...4096).contains(width), (1...4096).contains(height), rows.count == (width + 7) / 8 * height else {
            return nil
        }
        self.width = width
        self.height = height
        self.rows = rows
    }
}
