/// Why no answer came.
public enum TransportError: Error, Hashable, Sendable {
    case unknownHost
    case refused
    /// Nobody took the connection in time.
    case noConnection
    case timeout
    /// The connection ended, or broke, before the answer did.
    case cutOff
    case tooLarge
    /// There is no secure connection, in the words of the library.
    case certificate(String)
    case forbiddenAddress
    /// What came is not HTTP, or isn't packed as it says it is.
    case garbled
    /// Something on our side, in the words of the library.
    case failed(String)
}
