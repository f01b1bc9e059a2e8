import Diagnostics
import Fetching

extension Provider {
    /// Tuvens, whose tickets a Hi.Events sells.
    static let tuvens = Provider(
        secrets: [
            SecretVariable("TUVENS_API_TOKEN", "A token of Tuvens; without one only what is public can be read.")
        ],
        credentials: { secrets in
            secrets["TUVENS_API_TOKEN"].map { Credentials(header: "Authorization", prefix: "Bearer ", token: $0) }
        },
        harvest: { request throws(Failure) in try Tuvens(request: request).harvest() })
}
