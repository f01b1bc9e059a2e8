import Catalog

extension WebAddress {
    /// Whether it is on this very machine.
    public var isLoopback: Bool { Endpoint(text)?.isLoopback ?? false }
}
