import Catalog
import Crypto
import Diagnostics
import Fetching
import JSON
import Project

/// What all orders of an event share.
struct PretixOrderSetting: Sendable {
    let path: PretixPath
    let currency: Currency?
    let currencyCode: String
    let hasDates: Bool
    /// Test orders can be deleted; others only be cancelled.
    let isInTestMode: Bool
    private let items: [String: Wire]
    private let taxNames: [String: PretixText]
    private let printsExtras: Bool
    private let printsGoods: Bool
    private let answers: Digest

    init(_ path: PretixPath, _ event: Wire, _ source: Config.Source, _ api: PretixAPI) throws(Failure) {
        self.path = path
        currencyCode = event["currency"].text ?? ""
        currency = event["currency"].text.map { Currency($0.uppercased()) } ?? source.currency
        hasDates = event["has_subevents"].flag == true
        isInTestMode = event["testmode"].flag == true
        let settings = try api.oneIfAllowed("\(path.path)/settings/", .events)
        let answers = [event, settings]
        printsExtras = settings?["ticket_download_addons"].flag ?? false
        printsGoods = settings?["ticket_download_nonadm"].flag ?? true
        let items = try api.listIfAllowed("\(path.path)/items/", [], .ticketTypes) ?? []
        self.items = Dictionary(
            items.map { ($0["id"].text ?? "", $0) }, uniquingKeysWith: { first, _ in first })
        let rules = try api.listIfAllowed("\(path.path)/taxrules/", [], .ticketTypes) ?? []
        taxNames = Dictionary(
            rules.map { ($0["id"].text ?? "", PretixText($0["name"])) }, uniquingKeysWith: { first, _ in first })
        self.answers = Digest(of: (answers + items + rules).compactMap { $0?.value.map(PretixOrderSetting.digest) })
    }

    /// Whether somebody gets a ticket for it, by the item's own word or by that of the event.
    func hasTicket(_ position: Wire) -> Bool {
        let item = position["item"].text.flatMap { items[$0] }
        if let own = item?["generate_tickets"].flag { return own }
        if position["addon_to"].isThere, !printsExtras { return false }
        return item?["admission"].flag != false || printsGoods
    }

    /// Of all that orders are made from beside what pretix says of them. A change of what becomes of an order here needs another number.
    func digest(date: String?) -> Digest {
        Digest(of: [answers], "1 \(path.name) \(date ?? "") \(currency?.code ?? "")")
    }

    private static func digest(_ value: JSONValue) -> Digest { Digest(of: JSON(value).bytes(.oneLine)) }

    func taxName(_ rule: String) -> PretixText? { taxNames[rule] }
}
