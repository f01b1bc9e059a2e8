import Catalog

extension EventFacts {
    static let fields = FieldTable<EventFacts>(
        "card", "An event in a list.",
        [
            .text("text", "Its title.", "Eldoret International Business Summit 2026") { facts, view in
                view.text(facts.title)
            },
            .text("title", "Its title.", "Eldoret International Business Summit 2026") { facts, view in
                view.text(facts.title)
            },
            .text("summary", "It in a sentence.", "Three days for the people who make things.") { facts, view in
                view.text(facts.summary)
            },
            .address("url", "Its page.", "/events/eldoret-business-summit-2026/") { facts, view in
                view.routes.link(view.routes.event(facts.slug))
            },
            .one("starts", "When it starts.", of: Moment.fields) { facts, _ in
                Moment(instant: facts.starts, zone: facts.zone)
            },
            .text("dates", "Its dates without times.", "15–17 July 2026") { facts, view in
                view.days(from: facts.starts, to: facts.ends, in: facts.zone)
            },
            .text("venue", "Where it is.", "Eldoret Sports Club") { facts, view in view.text(facts.venue) },
            .text("city", "The town.", "Eldoret") { facts, view in view.text(facts.city) },
            .flag("is_online", "Whether it is on the web.") { facts, _ in facts.isOnline },
            .text("category", "Its category.", "Business") { facts, view in view.text(facts.category) },
            .flag("is_featured", "Whether it stands out.") { facts, _ in facts.isFeatured },
            .text("phase", "One of upcoming, ongoing, ended, postponed, cancelled.", "upcoming") { facts, _ in
                facts.phase.state.rawValue
            },
            .text("state", "How tickets stand as a whole, as of a ticket; nothing if there are none.", "on_sale") {
                facts, _ in facts.tickets?.state.word
            },
            .number("left", "How many tickets are left, if few are.", "47") { facts, _ in
                if case .fewLeft(let count)? = facts.tickets?.state { count } else { nil }
            },
            .one("price_from", "The least that a ticket costs.", of: ShownMoney.fields) { facts, _ in
                facts.priceFrom.map(ShownMoney.init)
            },
            .flag("is_free", "Whether one gets in for nothing.") { facts, _ in facts.priceFrom?.isZero == true },
            .one("image", "Its picture.", of: ShownImage.fields) { facts, view in ShownImage(facts.image, view) },
        ])
}
