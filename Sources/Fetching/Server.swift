import JSON

/// One server that a feed asks: how often, how patiently and in whose name is its own business.
public struct Server: Sendable {
    /// What messages call it: its host.
    public var name: String
    /// Asks for JSON at a path below the address of the API, such as `/public/events/42`, or at an address that an earlier
    /// answer gave, which must be on the same host. Throws if there is none, with what to do about it.
    public var get: @Sendable (_ path: String, _ query: [Query], _ kind: Age.Kind) throws(FetchError) -> Answer

    public init(
        name: String, get: @escaping @Sendable (String, [Query], Age.Kind) throws(FetchError) -> Answer
    ) {
        self.name = name
        self.get = get
    }
}

/// A name and a value after the question mark of an address, neither of them escaped yet.
public struct Query: Hashable, Sendable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

/// What a server said.
public struct Answer: Sendable {
    public var document: JSONDocument
    /// By their names in small letters.
    public var headers: [String: String]

    public init(_ document: JSONDocument, headers: [String: String] = [:]) {
        self.document = document
        self.headers = headers
    }
}
