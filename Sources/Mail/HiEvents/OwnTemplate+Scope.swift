import Catalog
import Diagnostics
import Project

extension OwnTemplate {
    var kinds: [MailKind] { kind.kinds }

    /// Whether it is for a mail; the nearer it is to an event, the sooner it is used.
    func nearness(_ kind: MailKind, _ event: Event) -> Int? {
        guard kinds.contains(kind) else { return nil }
        if let id = self.event { return id == event.id ? 2 : nil }
        if let id = organizer { return id == event.organizer ? 1 : nil }
        return 0
    }

    /// Whether another is for the same mails.
    func rivals(_ other: OwnTemplate) -> Bool {
        kind == other.kind && event == other.event && organizer == other.organizer
    }

    func rivalry(with other: OwnTemplate) -> Diagnostic {
        Diagnostic(
            .error, "mail.template-twice", "this “\(kind.rawValue)” is for the same mails as \(other.name)",
            at: Location(file: name), hint: "give one an “event” or an “organizer” in “mail.templates”, or take it out")
    }

    /// That there is no such event or organizer as it is for; nil if there is.
    func stranger(in catalog: Catalog) -> Diagnostic? {
        let wanted: (thing: String, id: String, known: [String])
        if let event {
            wanted = ("event", event.text, catalog.events.map(\.id.text))
        } else if let organizer {
            wanted = ("organizer", organizer.text, catalog.organizers.map(\.id.text))
        } else {
            return nil
        }
        guard !wanted.known.contains(wanted.id) else { return nil }
        return Diagnostic(
            .error, "mail.template-stranger", "this is for the \(wanted.thing) “\(wanted.id)”, which there isn't",
            at: Location(file: name),
            hint: NearName.hint(wanted.id, among: wanted.known) ?? "see “mail.templates” in playbill.json")
    }
}

extension Config.Mail.OwnTemplate.Kind {
    /// The mails of ours that it stands for.
    var kinds: [MailKind] {
        switch self {
        case .orderConfirmation: [.orderConfirmed, .registrationConfirmed]
        case .attendeeTicket: [.ticket]
        }
    }
}
