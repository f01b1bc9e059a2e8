import Catalog
import JSON

extension PretixEvent {
    var isLive: Bool { event["live"].flag == true }

    var currency: Currency? {
        event["currency"].text.map { Currency($0.uppercased()) } ?? request.source.currency
    }

    var image: JSON? {
        let found = answers.settings.flatMap { $0["og_image"].webAddress ?? $0["logo_image"].webAddress }
        return found.map { ["url": .string($0.text)] }
    }

    var locale: JSON? {
        answers.settings?["locale"].text.flatMap { PretixText.tag($0)?.tag }.map(JSON.string)
    }

    /// The colour that the organizer chose; pretix has one of its own for those who didn't.
    var branding: JSON? {
        guard let colour = answers.settings?["primary_color"].text?.lowercased(),
            colour.utf8.count == 7, colour.hasPrefix("#"), colour.dropFirst().allSatisfy(\.isHexDigit),
            !["#8e44b3", "#7f5a91"].contains(colour)
        else { return nil }
        return ["accent": .string(colour)]
    }

    func ticketing(_ date: PretixDate, hasTypes: Bool) -> JSON {
        let isOnWeb =
            event["all_sales_channels"].flag != false
            || event["limit_sales_channels"].list.contains { $0.text == "web" }
        let isOpen = isLive && event["testmode"].flag != true && hasTypes
        let state = isOpen ? isOnWeb ? "active" : "inactive" : "setup"
        let shop =
            event["public_url"].webAddress?.text ?? request.source.address.map { "\($0.origin)/\(answers.path.name)/" }
        let part = date.id.map { "\($0)/" } ?? ""
        return .compact([
            "provider": "pretix", "state": .string(state),
            "eventId": .string(([answers.path.name] + [date.id].compactMap { $0 }).joined(separator: "/")),
            "url": shop.map { .string(($0.hasSuffix("/") ? $0 : "\($0)/") + part) },
        ])
    }
}
