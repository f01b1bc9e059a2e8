import Catalog

extension PretixEvent {
    func zone(_ remarks: inout Remarks) -> Zone {
        let name = event["timezone"].text
        if let zone = name.flatMap({ Zone($0) }) { return zone }
        let instead = request.source.zone ?? request.config.site.zone
        if let name {
            remarks.error(
                "zone", "timezone", "there is no time zone “\(name)”, so it isn't taken as it is now",
                hint: "choose one at pretix")
        } else {
            remarks.warn(
                "zone", "timezone", "it doesn't say its time zone, its times are shown in \(instead)",
                hint: "choose one at pretix, or write “timeZone” into the source")
        }
        return instead
    }

    func sayTestMode(_ remarks: inout Remarks) {
        guard event["testmode"].flag == true, isLive else { return }
        remarks.warn(
            "test-mode", "testmode", "its shop is in test mode: its tickets are shown as not on sale yet",
            hint: "end the test mode at pretix")
    }

    /// A snapshot has one text a language.
    func sayVariants(_ remarks: inout Remarks) {
        let named = answers.settings?["locales"].list.compactMap(\.text) ?? []
        let keys = named.isEmpty ? event["name"].members.map(\.name) : named
        let inexact = keys.filter { PretixText.tag($0).map { !$0.isExact } ?? true }.sorted()
        guard !inexact.isEmpty else { return }
        remarks.note(
            "languages", "locales",
            "texts in \(inexact.joined(separator: ", ")) are taken only where there are none in the language itself",
            hint: "a snapshot has one text a language")
    }
}
