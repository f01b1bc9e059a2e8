import Catalog
import Diagnostics
import Fetching
import JSON

extension Provider {
    /// Hi.Events from 0.5 to 2: its public answers, and with a token its orders and drafts too.
    static let hiEvents = Provider(
        secrets: [
            SecretVariable("HIEVENTS_SECRET_KEY", "A token of Hi.Events; without one only what is public can be read."),
            SecretVariable("HIEVENTS_EMAIL", "Who logs in for a new token once the old one has expired."),
            SecretVariable("HIEVENTS_PASSWORD", "Their password."),
            SecretVariable("HIEVENTS_ACCOUNT", "The number of the account to log in to, for who has several."),
        ],
        credentials: { HiEvents.credentials($0) },
        harvest: { request throws(Failure) in try HiEvents(request: request).harvest() },
        orders: { request, event throws(Failure) in try HiEvents(request: request).orders(of: event) })
}

extension HiEvents {
    /// A token lasts a week and can be exchanged for another for two; after that only who knows a password gets one.
    static func credentials(_ secrets: [String: Secret]) -> Credentials? {
        let token = secrets["HIEVENTS_SECRET_KEY"]
        var renewals: [Credentials.Renewal] = []
        if token != nil {
            renewals.append(Credentials.Renewal(path: "/auth/refresh", isSigned: true, tokenKeys: tokenKeys))
        }
        if let email = secrets["HIEVENTS_EMAIL"], let password = secrets["HIEVENTS_PASSWORD"] {
            let account = secrets["HIEVENTS_ACCOUNT"].map { [Credentials.Field("account_id", $0)] } ?? []
            renewals.append(
                Credentials.Renewal(
                    path: "/auth/login",
                    fields: [Credentials.Field("email", email), Credentials.Field("password", password)] + account,
                    tokenKeys: tokenKeys))
        }
        guard token != nil || !renewals.isEmpty else { return nil }
        return Credentials(header: "Authorization", prefix: "Bearer ", token: token, renewals: renewals)
    }

    private static let tokenKeys = ["token", "access_token"]
}
