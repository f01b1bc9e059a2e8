import Catalog
import JSON
import Records

/// Where tickets are on sale there is a place to buy them.
enum SaleAddress {
    static let check = Check<Ticketing>("state", "url", "embedUrl", "alternatives") { ticketing, json, problems in
        // Of a provider the settings may know where it sells.
        guard ticketing.declared == .active, ticketing.provider == nil, ticketing.url == nil, ticketing.embedURL == nil,
            ticketing.alternatives.isEmpty
        else { return }
        problems.warning(
            "snapshot.no-sale-address", "ticketing is active, but nothing says where", at: json.reach("state"),
            hint: "add “url”, the page where tickets are sold")
    }
}
