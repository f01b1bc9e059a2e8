import Catalog
import Records

extension Config.Source {
    static let record = Record<Config.Source>(
        "the source", "One place events come from.", blank: Config.Source(), isClosed: true,
        [
            .required("kind", \.kind, .word("value.kind"), "What is there."),
            .required(
                "url", \.url, .source, "The address of an API, or a snapshot's: on the web, or a file of the project."),
            .defaulted(
                "events", \.events, .list(.line),
                "The events to take, by what the provider calls them; all if left out."),
            .defaulted(
                "organizers", \.organizers, .list(.line), "Whose events to take, by what the provider calls them."),
            .optional("timeZone", \.zone, .zone, "The zone of events that don't say; the site's if left out."),
            .optional("currency", \.currency, .currency, "The currency of prices that don't say."),
            .optional("country", \.country, .country, "The country of addresses that don't say."),
            .optional(
                "tickets", \.tickets, .webAddress, "The API of the Hi.Events that sells the tickets of these events."),
            .defaulted(
                "authentication", \.authentication, .word("value.authentication"),
                "How the token is sent: as bearer, or in x-api-key; bearer if left out."),
        ],
        checks: [needsAddress])

    /// Only a snapshot can be a file.
    private static let needsAddress = Check<Config.Source>("kind", "url") { source, value, problems in
        guard source.kind != .snapshot, source.address == nil, let url = value["url"] else { return }
        problems.error(
            "value.url", "\(url.summary) is no address of an API", at: url, hint: "write it with https:// and its host")
    }
}
