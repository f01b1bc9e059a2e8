/// Why a text can't be a QR code.
public enum QRProblem: Error, Hashable, Sendable {
    case empty
    /// More than a code of that level can hold.
    case tooLong(bytes: Int)
    /// It holds a character at which readers, and the library, stop.
    case null
    case memory
}

extension QRProblem {
    public var message: String {
        switch self {
        case .empty: "there is nothing to put into a QR code"
        case .tooLong(let bytes): "\(bytes) bytes are more than a QR code can hold"
        case .null: "a QR code can't hold U+0000"
        case .memory: "there is no memory left for a QR code"
        }
    }
}
