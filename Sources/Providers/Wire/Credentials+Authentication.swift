import Fetching
import Project

extension Credentials {
    /// The same token in the header that the settings of a source ask for.
    public func sent(as authentication: Config.Source.Authentication) -> Credentials {
        guard authentication == .apiKey else { return self }
        // A key is no token that runs out.
        return Credentials(header: "x-api-key", token: token)
    }
}
