/// How one question gets to a server and its answer back: no retry, no redirect, no memory; all of that is above.
public struct Transport: Sendable {
    /// May be called from any thread, and waits for the whole answer. Throws if there is none.
    public var send: @Sendable (Request) throws(TransportError) -> Response

    public init(send: @escaping @Sendable (Request) throws(TransportError) -> Response) {
        self.send = send
    }
}

/// What is sent.
public struct Request: Hashable, Sendable {
    public var method: Method
    public var address: String
    public var headers: [Header]
    public var body: Secret
    public var limits: Limits
    var reach: Reach

    public enum Method: String, Hashable, Sendable {
        case get = "GET"
        case post = "POST"
    }

    init(
        _ method: Method, _ address: String, headers: [Header] = [], body: Secret = Secret(""),
        limits: Limits = Limits(),
        reach: Reach
    ) {
        self.method = method
        self.address = address
        self.headers = headers
        self.body = body
        self.limits = limits
        self.reach = reach
    }
}

/// A line before the body; as it may say who asks, it is printed by its name alone.
public struct Header: Hashable, Sendable {
    public var name: String
    public var value: Secret

    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = Secret(value)
    }
}

/// What came back, whatever its status says.
public struct Response: Hashable, Sendable {
    public var status: Int
    /// By their names in small letters; what came several times is joined by commas.
    public var headers: [String: String]
    public var body: [UInt8]

    public init(status: Int, headers: [String: String] = [:], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}
