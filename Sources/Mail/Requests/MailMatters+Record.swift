import Catalog
import Feeds
import Records

extension MailContext.Person {
    static let record = Record<MailContext.Person>(
        "the person", "Somebody to write to.", blank: MailContext.Person(), isClosed: true,
        [
            .optional("name", \.name, .line, "Their name."),
            .required("email", \.email, Rule<String>.email.map { $0 }, "Their address."),
            .optional("phone", \.phone, .line, "Their phone, with the country's code: where WhatsApp finds them."),
        ])
}

extension MailContext.Transfer {
    static let record = Record<MailContext.Transfer>(
        "the transfer", "A ticket that somebody has given to somebody else.", blank: MailContext.Transfer(),
        isClosed: true,
        [
            .required("ticket", \.ticket, .id(), "The id of the ticket that was given away."),
            .required("from", \.giver, MailContext.Person.record.rule.named("person"), "Who gave it."),
            .required("to", \.receiver, MailContext.Person.record.rule.named("person"), "Who got it."),
        ])
}

extension MailContext.EventBefore {
    static let record = Record<MailContext.EventBefore>(
        "what it was", "What an event was, as far as it is something else now.", blank: MailContext.EventBefore(),
        isClosed: true,
        [
            .optional("title", \.title, .name, "What it was called."),
            .optional("starts", \.starts, .instant, "When it was to start."),
            .optional("ends", \.ends, .instant, "When it was to end."),
            .optional("doors", \.doors, .instant, "When the doors were to open."),
            .optional("timeZone", \.zone, .zone, "The zone it was in."),
            .optional("venue", \.venue, Venue.rule, "Where it was to be."),
        ])
}

extension MailContext.Refund {
    /// Of an event that won't be as it was sold.
    static let offered = Record<MailContext.Refund>(
        "the refund", "How money comes back.", blank: MailContext.Refund(), isClosed: true,
        [
            .required("how", \.how, Rule<Way>.word("value.how").map { $0 }, "Whether it comes by itself."),
            .optional("until", \.until, .instant, "Until when to ask for it."),
            .optional("url", \.page, .webAddress, "Where to ask for it."),
            .optional("amount", \.amount, .price, "How much it is."),
        ])

    /// Of one that was sent.
    static let issued = Record<MailContext.Refund>(
        "the refund", "Money that was sent back.", blank: MailContext.Refund(), isClosed: true,
        [
            .required("amount", \.amount, Rule<Money>.price.map { $0 }, "How much it is."),
            .optional("reference", \.reference, .line, "What the payment is known by."),
            .optional("at", \.at, .instant, "When it was sent."),
            .defaulted(
                "tickets", \.tickets, .list(.id()),
                "The ids of the tickets; all if left out and all of the money is sent back."),
        ])
}

extension MailContext.PlaceOffer {
    static let record = Record<MailContext.PlaceOffer>(
        "the offer", "A place that has become free.", blank: MailContext.PlaceOffer(), isClosed: true,
        [
            .required("ticketType", \.ticketType, .id(), "The id of the ticket type."),
            .defaulted("quantity", \.quantity, .integer(1, 1000), "How many; 1 if left out."),
            .required("expires", \.expires, .instant, "Until when it is kept."),
        ])
}

extension MailContext.Instalment {
    static let record = Record<MailContext.Instalment>(
        "the instalment", "A part of a price that is paid in several.",
        blank: MailContext.Instalment(
            amount: Money(minorUnits: 0, .none), paid: Money(minorUnits: 0, .none),
            balance: Money(minorUnits: 0, .none)), isClosed: true,
        [
            .required("number", \.number, .integer(1, 1000), "Which one it is, from 1."),
            .required("count", \.count, .integer(1, 1000), "How many there are."),
            .required("amount", \.amount, .price, "How much it is."),
            .required("due", \.due, .instant, "Until when it has to be paid."),
            .required("paid", \.paid, .price, "How much has been paid."),
            .required("balance", \.balance, .price, "How much hasn't."),
        ])
}
