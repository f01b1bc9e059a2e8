import Catalog

/// A table, whatever it is of: what the docs and the checks go by.
struct AnyFieldTable: Sendable {
    let name: String
    let summary: String
    let fields: [(name: String, label: String, sample: String, shape: FieldShape)]

    init<Thing>(_ table: FieldTable<Thing>) {
        name = table.name
        summary = table.summary
        fields = table.fields.map { ($0.name, $0.label, $0.sample, $0.shape) }
    }

    static let all: [AnyFieldTable] = [
        AnyFieldTable(ShownSite.fields), AnyFieldTable(ShownPage.fields), AnyFieldTable(ShownEvent.fields),
        AnyFieldTable(ShownWidget.fields), AnyFieldTable(ShownList.fields), AnyFieldTable(Card.fields),
        AnyFieldTable(ShownTicket.fields),
        AnyFieldTable(ShownTier.fields), AnyFieldTable(ShownMoney.fields), AnyFieldTable(Tax.fields),
        AnyFieldTable(Moment.fields), AnyFieldTable(Venue.fields), AnyFieldTable(Address.fields),
        AnyFieldTable(Organizer.fields), AnyFieldTable(ProgrammeDay.fields), AnyFieldTable(ShownSession.fields),
        AnyFieldTable(Speaker.fields), AnyFieldTable(ShownImage.fields), AnyFieldTable(Link.fields),
        AnyFieldTable(ShownFacets.fields), AnyFieldTable(MonthOfEvents.fields),
        AnyFieldTable(ShownOrder.fields), AnyFieldTable(ShownItem.fields), AnyFieldTable(Order.Buyer.fields),
        AnyFieldTable(Order.TaxAmount.fields), AnyFieldTable(ShownPayment.fields),
        AnyFieldTable(ShownAdmission.fields), AnyFieldTable(Ticket.Seat.fields),
        AnyFieldTable(ShownMail.fields), AnyFieldTable(MailContext.Person.fields), AnyFieldTable(EventChange.fields),
        AnyFieldTable(ShownRefund.fields), AnyFieldTable(ShownPlaceOffer.fields),
        AnyFieldTable(ShownInstalment.fields), AnyFieldTable(ShownMail.Pass.fields),
    ]

    static func named(_ name: String) -> AnyFieldTable? { all.first { $0.name == name } }
}
