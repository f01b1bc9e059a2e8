import Catalog
import Diagnostics
import Effects
import Fetching
import JSON
import Project

/// All that a Lancola source has to show.
struct LancolaHarvest {
    private let request: Provider.Request
    private let api: LancolaAPI

    init(_ request: Provider.Request) {
        self.request = request
        api = LancolaAPI(server: request.server)
    }

    func harvest() throws(Failure) -> Harvest {
        var remarks = Remarks("lancola", request.server.name, "source")
        let wires = try eventWires(&remarks).sorted { ($0["id", "_id"].text ?? "") < ($1["id", "_id"].text ?? "") }
        let types = try waitingMap(wires, jobs: request.jobs) { wire throws(Failure) in try ticketTypes(of: wire) }
        let organizers = try organizations(of: wires)
        let categories = try categories(of: wires)
        let setting = LancolaSetting(
            request, organizers: Set(organizers.compactMap { $0["id"].text }), categories: categories)
        if !wires.isEmpty { setting.sayZone(&remarks) }

        var harvest = Harvest()
        for (wire, types) in zip(wires, types) {
            let event = LancolaEvent(wire, types: types, setting)
            let (json, remarks) = event.read()
            if let json { harvest.events.append(json) }
            if remarks.hasErrors, let id = json?["id"]?.text { harvest.refused.insert(id) }
            harvest.diagnostics += remarks.diagnostics
        }
        for wire in organizers {
            let (json, remarks) = LancolaOrganization(wire, setting).read()
            if let json { harvest.organizers.append(json) }
            harvest.diagnostics += remarks
        }
        harvest.diagnostics = (remarks.diagnostics + harvest.diagnostics).once("lancola.currency")
        return harvest
    }
}

extension LancolaHarvest {
    /// The events that the settings name, or all; of the organizations that they name, if they do.
    private func eventWires(_ remarks: inout Remarks) throws(Failure) -> [Wire] {
        let wanted = request.source.events
        guard !wanted.isEmpty else { return try allEvents() }
        var events: [Wire] = []
        for id in wanted {
            if let event = try api.one("/events/public/\(id)", .events) {
                events.append(event)
            } else {
                remarks.warn(
                    "no-event", "events", "there is no public event “\(id)”",
                    hint: "take it out of “events” of the source, or publish it at Lancola")
            }
        }
        return events
    }

    private func allEvents() throws(Failure) -> [Wire] {
        let organizations = request.source.organizers
        guard !organizations.isEmpty else { return try api.list("/events/public", LancolaAPI.firstPage, .events) }
        var events: [Wire] = []
        for id in organizations {
            // A server that doesn't know the filter gives everyone's.
            events += try api.list(
                "/events/public", [Query("organizationId", id)] + LancolaAPI.firstPage, .events
            ).filter { $0["organizationId"].text == id }
        }
        return events
    }

    /// By the path of the reference or, where a server hasn't got that, by the one that others have; nil if by neither.
    private func ticketTypes(of event: Wire) throws(Failure) -> [Wire]? {
        guard let id = event["id", "_id"].text else { return [] }
        if let types = try api.listIfThere("/ticket-types/event/\(id)/public", [], .ticketTypes) { return types }
        return try api.listIfThere("/ticket-types/public", [Query("eventId", id)], .ticketTypes)
    }

    private func organizations(of events: [Wire]) throws(Failure) -> [Wire] {
        let ids = Set(events.compactMap { $0["organizationId"].text }).sorted()
        return try waitingMap(ids, jobs: request.jobs) { id throws(Failure) in
            try api.oneIfAllowed("/organizations/public/\(id)", .events)
        }.compactMap { $0 }
    }

    /// Asked for only if an event names its category by an id.
    private func categories(of events: [Wire]) throws(Failure) -> [String: String] {
        guard events.contains(where: { LancolaEvent.isObjectID($0["category"].text) }) else { return [:] }
        let categories = try api.listIfThere("/categories", LancolaAPI.firstPage, .events) ?? []
        return Dictionary(
            categories.compactMap { category in
                guard let id = category["id", "_id"].text, let name = category["name"].text else { return nil }
                return (id, name)
            }, uniquingKeysWith: { first, _ in first })
    }
}
