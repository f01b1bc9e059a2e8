import Catalog

/// A table, whatever it is of: what the docs and the checks go by.
struct AnyFieldTable: Sendable {
    let name: String
    let summary: String
    let fields: [Field]

    struct Field: Sendable {
        let name: String
        let label: String
        let sample: String
        let shape: FieldShape
        let deprecation: FieldDeprecation?
    }

    init<Thing>(_ table: FieldTable<Thing>) {
        name = table.name
        summary = table.summary
        fields = table.fields.map { field in
            Field(
                name: field.name, label: field.label, sample: field.sample, shape: field.shape,
                deprecation: field.deprecation)
        }
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
