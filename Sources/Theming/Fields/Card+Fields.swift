import Catalog

extension Card {
    static let fields = FieldTable<Card>(
        "card", "An event in a list.",
        [
            .text("text", "Its title.", "Eldoret International Business Summit 2026") { card, view in
                view.text(card.facts.title)
            },
            .text("title", "Its title.", "Eldoret International Business Summit 2026") { card, view in
                view.text(card.facts.title)
            },
            .text("title_language", "The language of the title, if it isn't the page's.", "ar") { card, view in
                view.language(of: card.facts.title, locale: card.facts.locale)
            },
            .text("title_direction", "Which way the title is read, if not as the page: ltr or rtl.", "rtl") {
                card, view in view.direction(of: card.facts.title)
            },
            .text("summary", "It in a sentence.", "Three days for the people who make things.") { card, view in
                view.text(card.facts.summary)
            },
            .text("slug", "Its name in addresses.", "eldoret-business-summit-2026") { card, _ in card.facts.slug.text },
            .address("url", "Its page.", "/events/eldoret-business-summit-2026/") { card, view in
                view.routes.link(view.routes.event(card.facts.slug))
            },
            .one("starts", "When it starts.", of: Moment.fields) { card, _ in
                Moment(instant: card.facts.starts, zone: card.facts.zone)
            },
            .text("days", "Its dates without times.", "15–17 July 2026") { card, view in card.days(view) },
            // Of an event this name means the times as well.
            .text("dates", "Its dates without times.", "15–17 July 2026") { card, view in card.days(view) }
                .deprecated(for: "days", since: "0.1.0"),
            .text("venue", "Where it is.", "Eldoret Sports Club") { card, view in view.text(card.facts.venue) },
            .text("city", "The town.", "Eldoret") { card, view in view.text(card.facts.city) },
            .flag("is_online", "Whether it is on the web.") { card, _ in card.facts.isOnline },
            .text("category", "Its category.", "Business") { card, view in view.text(card.facts.category) },
            .flag("is_featured", "Whether it stands out.") { card, _ in card.facts.isFeatured },
            .text("phase", "One of upcoming, ongoing, ended, postponed, cancelled.", "upcoming") { card, _ in
                card.facts.phase.state.rawValue
            },
            .text("state", "How tickets stand as a whole, as of a ticket; nothing if there are none.", "on_sale") {
                card, _ in card.facts.tickets?.state.word
            },
            .number("left", "How many tickets are left, if few are.", "47") { card, _ in
                if case .fewLeft(let count)? = card.facts.tickets?.state { count } else { nil }
            },
            .one("price_from", "The least that a ticket costs.", of: ShownMoney.fields) { card, _ in
                card.facts.priceFrom.map(ShownMoney.init)
            },
            .flag("is_free", "Whether one gets in for nothing.") { card, _ in card.facts.isFree },
            .one("image", "Its picture.", of: ShownImage.fields) { card, view in ShownImage(card.facts.image, view) },
        ],
        identity: { $0 })

    private func days(_ view: View) -> String { view.days(from: facts.starts, to: facts.ends, in: facts.zone) }
}
