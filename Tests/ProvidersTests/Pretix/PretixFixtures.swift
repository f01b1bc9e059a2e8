import Project

@testable import Providers

/// A pretix with one event, by what is special about it.
enum PretixFixtures {
    /// Of each list what is between its brackets; what is nil the server keeps from us.
    static func answers(
        event: String = "", settings: String? = "{}", items: String? = "", categories: String? = "",
        quotas: String? = "", taxRules: String? = "", dates: String? = nil
    ) -> [String: String] {
        let path = "/organizers/demo/events/conf"
        let known: [String: String?] = [
            "/organizers/demo/":
                #"{"name": "Demo Events", "slug": "demo", "public_url": "https://shop.example/demo/"}"#,
            "/organizers/demo/events/": list(whole(event, hasDates: dates != nil)),
            "\(path)/": whole(event, hasDates: dates != nil), "\(path)/settings/": settings,
            "\(path)/items/": items.map(list), "\(path)/categories/": categories.map(list),
            "\(path)/quotas/?with_availability=true": quotas.map(list), "\(path)/taxrules/": taxRules.map(list),
            "\(path)/subevents/": dates.map(list),
        ]
        return known.compactMapValues { $0 }
    }

    /// With an item of one price in a quota of its own.
    static func answers(
        item: String, event: String = "", settings: String = "{}", more: String = "", quotas: String? = nil,
        dates: String? = nil
    ) -> [String: String] {
        answers(
            event: event, settings: settings,
            items: #"{\#(item), "id": 1, "name": {"en": "Ticket"}, "active": true, "default_price": "10.00"}"#
                + (more.isEmpty ? "" : ", \(more)"),
            quotas: quotas
                ?? #"{"id": 7, "size": null, "items": [1, 2, 3], "variations": [11, 12], "available": true}"#,
            dates: dates)
    }

    static func list(_ results: String) -> String { #"{"next": null, "previous": null, "results": [\#(results)]}"# }

    /// Of a key that stands twice the first counts.
    private static func whole(_ event: String, hasDates: Bool) -> String {
        #"""
        {\#(event.isEmpty ? "" : event + ",")
         "name": {"en": "Conference"}, "slug": "conf", "live": true, "testmode": false, "currency": "EUR",
         "date_from": "2031-06-03T07:00:00Z", "is_public": true, "timezone": "Europe/Berlin",
         "has_subevents": \#(hasDates), "public_url": "https://shop.example/demo/conf/"}
        """#
    }
}

extension Provider.Request {
    /// To the organizer of the fixtures.
    static func pretix(
        _ answers: [String: String], _ change: (inout Config.Source) -> Void = { _ in }
    ) -> Provider.Request {
        .to(FakeServer(answers), .pretix) {
            $0.organizers = ["demo"]
            change(&$0)
        }
    }
}
