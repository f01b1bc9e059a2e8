import Catalog
import Diagnostics
import Project

/// What all events of a source share.
struct LancolaSetting: Sendable {
    let server: String
    let source: Config.Source
    let zone: Zone
    /// The ids of those that could be asked for.
    let organizers: Set<String>
    /// Their names by their ids.
    let categories: [String: String]

    init(_ request: Provider.Request, organizers: Set<String>, categories: [String: String]) {
        server = request.server.name
        source = request.source
        zone = request.source.zone ?? request.config.site.zone
        self.organizers = organizers
        self.categories = categories
    }

    func remarks(_ thing: String) -> Remarks { Remarks("lancola", server, thing) }

    /// Lancola has no zones, so that times show as they are in one that somebody chose.
    func sayZone(_ remarks: inout Remarks) {
        guard source.zone == nil else { return }
        remarks.note(
            "zone", "timeZone", "Lancola doesn't say in which zone events are: their times are those of \(zone)",
            hint: "write “timeZone” into the source if they are elsewhere")
    }
}

extension LancolaSetting {
    /// The two letters of a country that is written out.
    func country(_ wire: Wire, _ field: String, _ remarks: inout Remarks) -> Country? {
        guard let name = wire.text else { return source.country }
        if let country = Country.named(name) { return country }
        let instead = source.country.map { ", \($0) of the source is taken" } ?? ", it is left out"
        remarks.warn(
            "country", field, "there is no country “\(name)”\(instead)",
            hint: "write its English name or its two letters there")
        return source.country
    }

    func webAddress(_ wire: Wire, _ field: String, _ remarks: inout Remarks) -> WebAddress? {
        guard let text = wire.text else { return nil }
        if let address = WebAddress(text) { return address }
        remarks.warn(
            "url", field, "“\(text)” is no address on the web, it is left out", hint: "write it with https:// there")
        return nil
    }
}
