/// Somebody's address for mail, with or without a name before it.
public struct Mailbox: Hashable, Sendable {
    public var name: String?
    public var address: String

    public init(name: String? = nil, address: String) {
        self.name = name
        self.address = address
    }
}
