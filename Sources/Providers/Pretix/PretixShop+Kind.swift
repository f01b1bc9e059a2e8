import Catalog
import JSON

extension PretixShop {
    /// What has tiers is told by them, also if it has parts.
    func kind(
        _ item: Wire, isTiered: Bool, _ parts: [String], isFree: Bool, _ field: String, _ remarks: inout Remarks
    ) -> TicketType.Kind {
        let givesFreely = item["free_price"].flag == true
        if givesFreely, isTiered || !parts.isEmpty {
            remarks.note(
                "free-price", "\(field), free_price", "that one may pay more isn't shown",
                hint: "say so in its description")
        }
        if isTiered { return .tiered }
        if !parts.isEmpty { return .bundle }
        return givesFreely ? .donation : isFree ? .free : .paid
    }

    /// A snapshot can say that all of several are required, but not that one of them is.
    func requires(_ item: Wire, _ id: String, _ field: String, _ remarks: inout Remarks) -> [String] {
        guard extras.isExtra(item) else { return [] }
        let bases = extras.bases(of: item).map(\.id)
        guard bases.count == 1, let base = bases.first else {
            if bases.count > 1 {
                remarks.note(
                    "extra", "\(field), category",
                    "it is an extra to any of the items \(bases.joined(separator: ", ")), which isn't shown",
                    hint: "say so in its description")
            }
            return []
        }
        let baseItem = answers.items?.first { $0["id"].text == base }
        let isPart = baseItem.map { extras.parts(of: $0).contains(id) } ?? false
        return isPart || base == id ? [] : [base]
    }

    /// Where to wait once there are none left.
    func waitlist(_ item: Wire, _ id: String) -> JSON? {
        guard answers.settings?["waiting_list_enabled"].flag == true, item["allow_waitinglist"].flag == true,
            let shop = answers.event["public_url"].webAddress
        else { return nil }
        let part = date.id.map { "&subevent=\($0)" } ?? ""
        let separator = shop.text.hasSuffix("/") ? "" : "/"
        return .string("\(shop.text)\(separator)waitinglist/?item=\(id)\(part)")
    }
}
