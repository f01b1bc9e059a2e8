/// How a server is told who asks. Its values are secret.
public struct Credentials: Hashable, Sendable {
    /// The header that says it: `Authorization` or `x-api-key`.
    public var header: String
    /// What stands before the token in it, such as `Bearer `.
    public var prefix: String
    /// Nil if one must be got first.
    public var token: Secret?
    /// How to get another once the server doesn't know this one any more, tried in this order.
    public var renewals: [Renewal]

    /// A question that gets a new token.
    public struct Renewal: Hashable, Sendable {
        /// Below the address of the API, such as `/auth/refresh`.
        public var path: String
        /// What is sent, as JSON.
        public var fields: [Field]
        /// Whether the old token is sent along as it is with all other questions.
        public var isSigned: Bool
        /// Under which keys the answer may have the new one; one inside another is `user.token`.
        public var tokenKeys: [String]

        public init(path: String, fields: [Field] = [], isSigned: Bool = false, tokenKeys: [String]) {
            self.path = path
            self.fields = fields
            self.isSigned = isSigned
            self.tokenKeys = tokenKeys
        }
    }

    public struct Field: Hashable, Sendable {
        public var name: String
        public var value: Secret

        public init(_ name: String, _ value: Secret) {
            self.name = name
            self.value = value
        }
    }

    public init(header: String, prefix: String = "", token: Secret?, renewals: [Renewal] = []) {
        self.header = header
        self.prefix = prefix
        self.token = token
        self.renewals = renewals
    }
}
