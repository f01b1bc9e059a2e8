import Diagnostics
import Fetching

extension Provider {
    /// Lancola Tech's ticketing, which Event-Sphere sells through.
    static let lancola = Provider(
        secrets: [
            SecretVariable("TICKETING_API_TOKEN", "The token or key of the Lancola Tech API."),
            SecretVariable("TICKETING_REFRESH_TOKEN", "What gets a new token once that one has run out."),
        ],
        credentials: { secrets in
            let (token, refresh) = (secrets["TICKETING_API_TOKEN"], secrets["TICKETING_REFRESH_TOKEN"])
            guard token != nil || refresh != nil else { return nil }
            return Credentials(
                header: "Authorization", prefix: "Bearer ", token: token, renewals: refresh.map(renewals) ?? [])
        },
        harvest: { request throws(Failure) in try LancolaHarvest(request).harvest() },
        orders: { request, event throws(Failure) in try LancolaOrders(request, event).orders() })

    /// The reference doesn't say what the token is called that is sent.
    private static func renewals(_ token: Secret) -> [Credentials.Renewal] {
        ["refresh_token", "refreshToken"].map { name in
            Credentials.Renewal(
                path: "/auth/refresh", fields: [Credentials.Field(name, token)],
                tokenKeys: ["access_token", "accessToken", "data.access_token"])
        }
    }
}
