import Catalog
import JSON

extension HiEvents {
    /// An address of version 1, or the `structured_address` of version 2. Hi.Events wants a town, a postal code and a country of
    /// every address, so that organizers type anything.
    func address(_ details: Wire, _ remarks: inout Remarks) -> JSON? {
        let street = [details["address_line_1"], details["address_line_2"]].compactMap { HiEvents.said($0) }
        let members = JSON.compact([
            "street": street.isEmpty ? nil : .string(street.joined(separator: ", ")),
            "city": HiEvents.said(details["city"]).map(JSON.string),
            "region": HiEvents.said(details["state_or_region"]).map(JSON.string),
            "postalCode": HiEvents.said(details["zip_or_postal_code"]).flatMap { code in
                code.allSatisfy { $0 == "0" } ? nil : .string(code)
            },
        ])
        guard case .object(let found) = members, !found.isEmpty || details["country"].isThere else { return nil }
        return country(details["country"], &remarks).map { members.with("country", $0) } ?? members
    }

    private func country(_ wire: Wire, _ remarks: inout Remarks) -> JSON? {
        let fallback = request.source.country.map { JSON.string($0.code) }
        guard let text = HiEvents.said(wire) else { return fallback }
        if let country = Country.named(text) { return .string(country.code) }
        remarks.warn(
            "country", "country", "“\(text)” is no country of ISO 3166\(fallback == nil ? ": it is left out" : "")",
            hint: "choose the country in Hi.Events, or set the source's `country`")
        return fallback
    }

    /// A text with a letter or a digit in it.
    static func said(_ wire: Wire) -> String? {
        wire.text.flatMap { $0.contains { $0.isLetter || $0.isNumber } ? $0 : nil }
    }

    /// A picture by its address; its place on our own host is enough.
    func image(_ image: Wire, _ remarks: inout Remarks) -> JSON? {
        guard let text = image["url"].text else { return nil }
        guard let address = request.source.absolute(text) else {
            remarks.warn(
                "image", "images", "“\(text)” is no address of a picture: it is left out",
                hint: "upload the picture anew in Hi.Events")
            return nil
        }
        return .compact([
            "url": .string(address.text),
            "width": HiEvents.pixels(image["width"]), "height": HiEvents.pixels(image["height"]),
        ])
    }

    private static func pixels(_ wire: Wire) -> JSON? { wire.int.flatMap { $0 > 0 ? .int($0) : nil } }
}
