import Diagnostics
import Fetching

/// An event that is to be asked about.
struct PretixWanted: Sendable {
    var path: PretixPath
    var event: Wire
}

/// All that pretix says of one event. What the team of a token may not see is nil.
struct PretixAnswers: Sendable {
    let path: PretixPath
    let event: Wire
    let settings: Wire?
    let items: [Wire]?
    let categories: [Wire]?
    let quotas: [Wire]?
    let taxRules: [Wire]?
    /// Nil for an event that has none of its own.
    let dates: [Wire]?

    init(_ wanted: PretixWanted, _ api: PretixAPI) throws(Failure) {
        path = wanted.path
        event = wanted.event
        let base = path.path
        settings = try api.oneIfAllowed("\(base)/settings/", .events)
        items = try api.listIfAllowed("\(base)/items/", [], .ticketTypes)
        categories = try api.listIfAllowed("\(base)/categories/", [], .ticketTypes)
        quotas = try api.listIfAllowed("\(base)/quotas/", [Query("with_availability", "true")], .availability)
        taxRules = try api.listIfAllowed("\(base)/taxrules/", [], .ticketTypes)
        dates = event["has_subevents"].flag == true ? try api.list("\(base)/subevents/", [], .events) : nil
    }

    /// What couldn't be seen, and what that costs.
    func sayUnseen(_ remarks: inout Remarks) {
        let costs: [(isSeen: Bool, what: String, cost: String)] = [
            (settings != nil, "settings", "texts, colours and waiting lists are left out"),
            (items != nil, "items", "it is shown without ticket types"),
            (categories != nil, "categories", "extras can't be told from tickets"),
            (quotas != nil, "quotas", "all types are taken to be available"),
            (taxRules != nil, "tax rules", "taxes are left out"),
        ]
        for (isSeen, what, cost) in costs where !isSeen {
            remarks.warn(
                "not-allowed", what, "the token may not read its \(what): \(cost)",
                hint: "give its team the right to see them at pretix")
        }
    }
}
