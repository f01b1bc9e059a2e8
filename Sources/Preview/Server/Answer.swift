/// What a browser gets.
public struct Answer: Sendable {
    public var status: Int
    public var headers: [Header]
    public var body: Body

    /// A name and its value.
    public struct Header: Hashable, Sendable {
        public var name: String
        public var value: String

        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    public enum Body: Sendable {
        case bytes([UInt8])
        /// As it comes, on a thread of its own: nil is its end. May wait.
        case stream(@Sendable () -> [UInt8]?)
    }

    public init(_ status: Int, _ headers: [Header] = [], _ body: Body) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// A file, or whatever else has a type.
    public init(_ status: Int, _ bytes: [UInt8], _ type: MediaType, _ headers: [Header] = []) {
        self.init(status, [Header("Content-Type", type.text), .fresh, .typed] + headers, .bytes(bytes))
    }

    /// A sentence.
    static func text(_ status: Int, _ words: String) -> Answer { Answer(status, Array("\(words)\n".utf8), .text) }

    static func leading(to address: String) -> Answer {
        Answer(302, [Header("Location", address), .fresh], .bytes([]))
    }
}

extension Answer.Header {
    /// Asked for anew each time: what was shown before may be old.
    static let fresh = Answer.Header("Cache-Control", "no-store")
    static let typed = Answer.Header("X-Content-Type-Options", "nosniff")
}
