import Catalog
import Records

extension Session {
    static let record = Record<Session>(
        "the session", "One entry of an event's programme.", blank: Session(id: "", title: "", starts: .epoch),
        [
            .required("id", \.id, .id(), "Unique among the sessions of the event."),
            .required("title", \.title, .name, "What it is called."),
            .required("starts", \.starts, .instant, "When it starts."),
            .optional("ends", \.ends, .instant, "When it ends."),
            .optional("description", \.description, .text, "What happens in it."),
            .optional("track", \.track, .text, "The strand of the programme it belongs to."),
            .optional("room", \.room, .text, "Where in the venue it is."),
            .defaulted("speakers", \.speakers, .list(Speaker.rule), "Who speaks or plays."),
            .defaulted("ticketTypes", \.ticketTypes, .list(.id()), "The types that admit to it; all do if left out."),
        ],
        checks: [DateOrder.ofSession])

    static let rule = record.rule.named("session")
}

extension Speaker {
    static let record = Record<Speaker>(
        "the speaker", "Who speaks or plays.", blank: Speaker(name: ""),
        [
            .required("name", \.name, .name, "Their name."),
            .optional("role", \.role, .text, "What they do, and where."),
            .optional("image", \.image, Image.rule, "A portrait."),
        ])

    static let rule = record.rule.named("speaker")
}
