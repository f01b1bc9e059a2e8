import Catalog
import Diagnostics
import Effects
import Fetching
import JSON
import Project

/// All that a pretix source has to show.
struct PretixHarvest {
    private let request: Provider.Request
    private let api: PretixAPI

    init(_ request: Provider.Request) {
        self.request = request
        api = PretixAPI(server: request.server)
    }

    func harvest() throws(Failure) -> Harvest {
        var remarks = Remarks("pretix", request.server.name, "source")
        var harvest = Harvest()
        var wanted: [PretixWanted] = []
        for slug in try organizers() {
            let settings = try api.oneIfAllowed("/organizers/\(slug)/settings/", .events)
            harvest.organizers.append(
                PretixOrganizer(try api.one("/organizers/\(slug)/", .events), settings).json(slug))
            for event in try api.list("/organizers/\(slug)/events/", [], .events, id: "slug") {
                guard let name = event["slug"].text else { continue }
                let path = PretixPath(organizer: slug, event: name)
                if isWanted(path) { wanted.append(PretixWanted(path: path, event: event)) }
            }
        }
        sayMissing(wanted.map(\.path), &remarks)
        let answers = try waitingMap(wanted.sorted { $0.path.name < $1.path.name }, jobs: request.jobs) {
            wanted throws(Failure) in try PretixAnswers(wanted, api)
        }
        harvest.diagnostics = remarks.diagnostics
        for answers in answers {
            let own = PretixEvent(answers, request).read()
            harvest.events += own.events
            harvest.diagnostics += own.diagnostics
            harvest.refused.formUnion(own.refused)
        }
        harvest.diagnostics = harvest.diagnostics.once("pretix.address", "pretix.languages")
        return harvest
    }
}

extension PretixHarvest {
    /// Those that the settings name, or all that the token shows.
    private func organizers() throws(Failure) -> [String] {
        let named = request.source.organizers
        guard named.isEmpty else { return Set(named).sorted() }
        return try api.list("/organizers/", [], .events, id: "slug").compactMap { $0["slug"].text }.sorted()
    }

    private func isWanted(_ path: PretixPath) -> Bool {
        let wanted = request.source.events
        return wanted.isEmpty || wanted.contains(path.event) || wanted.contains(path.name)
    }

    private func sayMissing(_ paths: [PretixPath], _ remarks: inout Remarks) {
        for name in request.source.events where !paths.contains(where: { $0.event == name || $0.name == name }) {
            remarks.warn(
                "no-event", "events", "there is no event “\(name)” that the token shows",
                hint: "take it out of “events” of the source, or let the team of the token see it")
        }
    }
}
