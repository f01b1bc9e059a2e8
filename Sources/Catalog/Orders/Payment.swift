/// How an order is paid, and how far that has got.
public struct Payment: Hashable, Sendable {
    /// `mpesa`, `card`, `bank`, `none`, or another the provider knows.
    public var method: String
    public var reference: String?
    public var status: String?
    public var instructions: Instructions?
    public var due: Instant?

    public init(method: String) {
        self.method = method
    }

    /// What a buyer needs to pay by phone.
    public struct Instructions: Hashable, Sendable {
        public var paybill: String?
        public var account: String?
        public var phone: String?

        public init(paybill: String? = nil, account: String? = nil, phone: String? = nil) {
            self.paybill = paybill
            self.account = account
            self.phone = phone
        }
    }
}
