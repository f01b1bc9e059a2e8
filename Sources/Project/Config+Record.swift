import Catalog
import Records

extension Config {
    /// Every key of `playbill.json` with its type, its default and a sentence.
    static let record = Record<Config>(
        "the configuration", "The settings of a project. Secrets never stand here: they come from the environment.",
        blank: Config(), isClosed: true,
        [
            .defaulted("site", \.site, Site.record.rule, "The site as a whole."),
            .defaulted("theme", \.theme, .line, "The name of a theme, or a folder; playbill if left out."),
            .defaulted(
                "sources", \.sources, .list(Source.record.rule, least: 1),
                "Where events come from; a later source wins by id. snapshot.json if left out."),
            .defaulted("feeds", \.feeds, Feeds.record.rule, "How feeds are asked."),
            .defaulted("checkout", \.checkout, checkoutRule, "Where checkouts are, by provider."),
            .defaulted("output", \.output, Output.record.rule, "Where the site is written."),
            .defaulted("tickets", \.tickets, Tickets.record.rule, "How tickets are drawn."),
            .defaulted(
                "cards", \.cards, .bool, "Whether each event has a picture for social networks; true if left out."),
            .defaulted("mail", \.mail, Mail.record.rule, "Who mails come from."),
            .defaulted("whatsapp", \.whatsApp, WhatsApp.record.rule, "Messages of WhatsApp's Cloud API."),
            .defaulted("widgets", \.widgets, Widgets.record.rule, "How widgets are written."),
            .defaulted("live", \.live, Live.record.rule, "How widgets follow what changes."),
            .defaulted("analytics", \.analytics, Analytics.record.rule, "Third parties, loaded only after consent."),
            .defaulted("payments", \.payments, paymentsRule, "How to pay by hand, by method."),
            .defaulted("checks", \.checks, Checks.record.rule, "What playbill check looks at."),
        ])
}

extension Config.Site {
    static let record = Record<Config.Site>(
        "the site", "The site as a whole.", blank: Config.Site(), isClosed: true,
        [
            .defaulted("title", \.title, .line, "Its name; Events if left out."),
            .optional("baseURL", \.baseURL, .baseURL, "Where it will be on the web, without a slash at the end."),
            .defaulted(
                "locales", \.locales, .list(.language, least: 1),
                "Its languages; the first is at the root. en if left out."),
            .defaulted("timeZone", \.zone, .zone, "The zone of lists; each event has its own. UTC if left out."),
            .defaulted(
                "indexed", \.isIndexed, .bool,
                "Whether search engines may list it; false for a site that isn't for everybody yet."),
            .defaulted("fewLeft", \.fewLeft, .integer(0), "From how many on tickets count as few; 50 if left out."),
        ])
}

extension Config.Checks {
    static let record = Record<Config.Checks>(
        "the checks", "What playbill check looks at.", blank: Config.Checks(), isClosed: true,
        [
            .defaulted(
                "skip", \.skip, .list(.line),
                "Rules that the project isn't held to: site.heavy-page, or site for all of them.")
        ])
}

extension Config.Output {
    static let record = Record<Config.Output>(
        "the output", "Where the site is written.", blank: Config.Output(), isClosed: true,
        [
            .defaulted("dir", \.folder, .line, "The folder, in the project; public if left out."),
            .defaulted(
                "swap", \.swap, .word("value.swap"),
                "exchange puts a new site in place in one step; in-place is for disks that can't."),
        ])
}
