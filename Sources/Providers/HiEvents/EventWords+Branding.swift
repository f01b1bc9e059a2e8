import JSON

extension EventWords {
    /// How the organizer wants it to look: the theme of its page or, from before there were themes, its colours; and what the ticket
    /// designer has. Where pages and tickets have different accents, the page's is everybody's.
    mutating func branding() -> JSON? {
        let hosts = event["organizer"]["settings"]["homepage_theme_settings"]
        let theme = settings["homepage_theme_settings"].isThere ? settings["homepage_theme_settings"] : hosts
        let all = settings["ticket_design_settings"]
        let design = all["enabled"].flag == false ? Wire(nil) : all
        let onPages = color(theme["accent"]) ?? color(settings["homepage_primary_color"])
        let onTickets = color(design["accent_color"])
        if let onPages, let onTickets, onPages != onTickets {
            remarks.note(
                "accent", "settings.ticket_design_settings.accent_color",
                "tickets have the accent of the pages, \(onPages), not \(onTickets)",
                hint: "use one colour in both of Hi.Events' designers")
        }
        let ground = color(theme["background"]) ?? color(settings["homepage_body_background_color"])
        let json = JSON.compact([
            "accent": (onPages ?? onTickets).map(JSON.string),
            "background": (ground ?? color(settings["homepage_background_color"])).map(JSON.string),
            "mode": theme["mode"].text.flatMap { ["light", "dark"].contains($0) ? .string($0) : nil },
            "logo": logo(design),
            "footer": design["footer_text"].text.map(JSON.string),
        ])
        return json == .object([]) ? nil : json
    }

    /// The picture that the design names or, as older ones do without naming it, the one that is there for it.
    private mutating func logo(_ design: Wire) -> JSON? {
        let images = event["images"].list
        let named = design["logo_image_id"].text
        let image = named.flatMap { id in images.first { $0["id"].text == id } }
        guard design.isThere else { return nil }
        return (image ?? images.first { $0["type"].text == "TICKET_LOGO" }).flatMap { site.image($0, &remarks) }
    }

    private func color(_ wire: Wire) -> String? { HiEvents.color(wire) }
}

extension HiEvents {
    /// `#rrggbb`, of what may be shorter or say besides how much shines through.
    static func color(_ wire: Wire) -> String? {
        guard let text = wire.text?.lowercased(), text.hasPrefix("#"), text.dropFirst().allSatisfy(\.isHexDigit) else {
            return nil
        }
        let digits = text.dropFirst()
        return switch digits.count {
        case 3, 4: "#" + digits.prefix(3).map { "\($0)\($0)" }.joined()
        case 6, 8: "#" + digits.prefix(6)
        default: nil
        }
    }
}
