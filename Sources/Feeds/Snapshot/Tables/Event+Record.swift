import Catalog
import Records

extension Event {
    static let record = Record<Event>(
        "the event", "Something that takes place at a time. Each date of a recurring event is an event of its own.",
        blank: Event(id: "", slug: .blank, title: "", starts: .epoch, zone: .utc),
        [
            .required("id", \.id, .id(), "Unique in the snapshot."),
            .required("slug", \.slug, .slug, "Its part of the page's address; unique in the snapshot."),
            .defaulted("aliases", \.aliases, .list(.slug), "Slugs it had before; they lead on to the new one."),
            .required("title", \.title, .name, "What it is called."),
            .optional("summary", \.summary, .text, "One or two sentences, for lists and search results."),
            .optional("description", \.description, .text, "The whole text of its page."),
            .defaulted(
                "descriptionFormat", \.descriptionFormat, .word("value.format"),
                "How the description is written; markdown if left out."),
            .optional("category", \.category, .name, "What kind of event it is; the site has a page for each."),
            .defaulted("tags", \.tags, .list(.name), "What else it is about; the site has a page for each."),
            .defaulted("status", \.status, .word("value.status"), "Where it stands; published if left out."),
            .defaulted("visibility", \.visibility, .word("value.visibility"), "Who finds it; public if left out."),
            .defaulted("featured", \.isFeatured, .bool, "Whether it leads the home page."),
            .required("starts", \.starts, .instant, "When it starts."),
            .optional("ends", \.ends, .instant, "When it ends; the end of its first day if left out."),
            .optional("doors", \.doors, .instant, "When the doors open."),
            .required("timeZone", \.zone, .zone, "The zone its times are shown in."),
            .optional("series", \.series, .line, "The same for all dates of a recurring event."),
            .optional("previousStarts", \.previousStarts, .instant, "When it was to start before it was moved."),
            .optional("organizer", \.organizer, .id(), "Who puts it on: the id of one of the organizers."),
            .optional("ageRestriction", \.ageRestriction, .text, "Who may come in, such as 18+."),
            .optional("capacity", \.capacity, .integer(0), "How many people fit in."),
            .optional("image", \.image, Image.rule, "Its picture."),
            .optional("locale", \.locale, .language, "The language of its texts where they don't say."),
            .optional("language", \.language, .language, "The language spoken there."),
            .optional("venue", \.venue, Venue.rule, "Where it is."),
            .optional(
                "ticketing", \.ticketing, Ticketing.rule, "Who sells the tickets; left out where there are none."),
            .defaulted("ticketTypes", \.ticketTypes, .list(TicketType.rule), "What one can get for it."),
            .defaulted("schedule", \.schedule, .list(Session.rule), "Its programme."),
            .optional("branding", \.branding, Branding.rule, "How its organizer wants it to look."),
        ],
        checks: DateOrder.ofEvent + [
            DateOrder.ofSales, UniqueIDs.ofTicketTypes, UniqueIDs.ofSessions, References.toTicketTypes, Cycles.check,
            SessionOutside.check,
        ])

    static let rule = record.rule.named("event")
}
