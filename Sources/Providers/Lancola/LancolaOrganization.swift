import Catalog
import Diagnostics
import JSON

/// An organization of Lancola as an organizer.
struct LancolaOrganization {
    private let wire: Wire
    private let setting: LancolaSetting

    init(_ wire: Wire, _ setting: LancolaSetting) {
        self.wire = wire
        self.setting = setting
    }

    func read() -> (JSON?, [Diagnostic]) {
        guard let id = wire["id", "_id"].text else { return (nil, []) }
        var remarks = setting.remarks("organization \(id)")
        let json = json(id, &remarks)
        return (json, remarks.diagnostics)
    }

    private func json(_ id: String, _ remarks: inout Remarks) -> JSON {
        if wire["name"].text == nil {
            remarks.warn("name", "name", "it has no name, its id is shown", hint: "give it one at Lancola")
        }
        let (street, city) = (wire["address"].text, wire["city"].text)
        let hasPlace = street != nil || city != nil || wire["country"].isThere
        let country = hasPlace ? setting.country(wire["country"], "country", &remarks) : nil
        let address = JSON.compact([
            "street": street.map(JSON.string), "city": city.map(JSON.string),
            "country": country.map { .string($0.code) },
        ])
        return .compact([
            "id": .string("lancola-\(id)"), "name": .string(wire["name"].text ?? id),
            "description": wire["description"].text.map(JSON.string), "email": wire["email"].text.map(JSON.string),
            "phone": wire["phone"].text.map(JSON.string),
            "website": website(&remarks).map { .string($0.text) },
            "logo": setting.webAddress(wire["logoUrl"], "logoUrl", &remarks).map { ["url": .string($0.text)] },
            "address": address == [:] ? nil : address,
        ])
    }

    /// People write their own site without `https://` too.
    private func website(_ remarks: inout Remarks) -> WebAddress? {
        if let text = wire["website"].text, !text.contains(":"), text.contains("."),
            let address = WebAddress("https://\(text)")
        {
            return address
        }
        return setting.webAddress(wire["website"], "website", &remarks)
    }
}
