import Diagnostics
import Fetching

extension Provider {
    /// pretix, at pretix.eu or on a server of one's own.
    static let pretix = Provider(
        secrets: [
            SecretVariable("PRETIX_TOKEN", "The token of a pretix team that may read events and, for tickets, orders.")
        ],
        credentials: { secrets in
            secrets["PRETIX_TOKEN"].map { Credentials(header: "Authorization", prefix: "Token ", token: $0) }
        },
        harvest: { request throws(Failure) in try PretixHarvest(request).harvest() },
        orders: { request, event throws(Failure) in try PretixOrders(request, event).orders() })
}
