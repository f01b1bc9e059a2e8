/// On which terms a server is asked.
public struct Terms: Hashable, Sendable {
    /// The address of its API; all paths are below it.
    public var base: String
    public var credentials: Credentials?
    /// The variables that the credentials come from, as messages name them.
    public var variables: [String]
    public var age: Age
    /// Questions a minute; nil for as many as the server allows.
    public var budget: Int?
    /// Questions under way at once.
    public var jobs: Int
    public var limits: Limits

    public init(
        base: String, credentials: Credentials? = nil, variables: [String] = [], age: Age = Age(),
        budget: Int? = nil, jobs: Int = 8, limits: Limits = Limits()
    ) {
        self.base = base
        self.credentials = credentials
        self.variables = variables
        self.age = age
        self.budget = budget
        self.jobs = jobs
        self.limits = limits
    }
}
