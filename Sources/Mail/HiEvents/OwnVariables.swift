import Catalog
import Formats
import Liquid
import Theming

/// What Hi.Events lets its templates see, filled from an order of ours: its names and its ways of writing, which are
/// English whoever reads it.
struct OwnVariables {
    private let order: Order
    private let ticket: Ticket?
    private let event: Event
    private let organizer: Organizer?
    private let reader: View
    private let english: View
    private let context: MailContext
    private let addresses: (event: String, order: String)
    private let people: (recipient: MailContext.Person, support: String?)
    private let description: Value

    init(_ letter: Letter, _ data: LetterData, _ office: MailOffice) {
        order = letter.order
        ticket = letter.ticket.map { letter.order.tickets[$0] } ?? letter.order.tickets.first
        event = data.occasion.event
        organizer = data.occasion.organizer
        reader = data.occasion.view
        english = office.english
        context = letter.request.context
        let page = data.text("mail", "event_url")
        addresses = (page, context.orderPage?.text ?? context.action?.text ?? page)
        people = (letter.recipient, data.text("mail", "support"))
        description = data.value("event", "description")
    }

    /// What templates see: each of these names has what Hi.Events has there, and beside it what ours have.
    func beside(_ ours: Fields) -> Fields {
        let theirs: [(String, Fields)] = [
            ("event", Fields(eventFields)), ("organizer", Fields(organizerFields)),
            ("settings", Fields(settingsFields)),
            ("order", Fields(orderFields)), ("attendee", Fields(attendeeFields)), ("ticket", Fields(ticketFields)),
            ("occurrence", Fields(occurrenceFields)), ("event_location", Fields(locationFields)),
        ]
        return theirs.reduce(ours) { fields, group in
            let own = group.0 == "ticket" ? fields["tickets"]?.first : fields[group.0]
            return fields.with(group.0, .drop(Beside(group.1, own)))
        }
    }

    /// Where a button leads.
    func address(_ token: OwnTemplate.Token) -> String? {
        let address =
            switch token {
            case .order: addresses.order
            case .ticket: ticketAddress
            case .event: addresses.event
            }
        return address.isEmpty ? nil : address
    }

    private var ticketAddress: String { context.action?.text ?? addresses.order }
}

extension OwnVariables {
    private var eventFields: [(String, Value)] {
        [
            ("title", .string(text(event.title))), ("date", .string(date(event.starts))),
            ("time", .string(time(event.starts))), ("end_date", .string(event.ends.map(date) ?? "")),
            ("end_time", .string(event.ends.map(time) ?? "")), ("full_address", .string(fullAddress)),
            ("location_details", .object(Fields(addressFields(named: "venue_name")))), ("description", description),
            ("timezone", .string(event.zone.name)), ("url", .string(addresses.event)),
        ]
    }

    private var organizerFields: [(String, Value)] {
        [
            ("name", .string(organizer.map { text($0.name) } ?? "")), ("email", .string(organizer?.email ?? "")),
        ]
    }

    private var settingsFields: [(String, Value)] {
        [
            ("support_email", .string(people.support.flatMap { $0.isEmpty ? nil : $0 } ?? organizer?.email ?? "")),
            ("offline_payment_instructions", html(paymentLines)),
            ("post_checkout_message", html(context.message.map { [text($0)] } ?? [])),
        ]
    }

    private var orderFields: [(String, Value)] {
        let names = (order.buyer?.name ?? "").split(separator: " ", maxSplits: 1).map(String.init)
        let isOffline = order.payment.map { !OwnVariables.online.contains($0.method) } ?? false
        return [
            ("url", .string(addresses.order)), ("number", .string(order.reference)),
            ("total", .string(order.total.map(money) ?? "")), ("date", .string(order.placedAt.map(date) ?? "")),
            ("first_name", .string(names.first ?? "")), ("last_name", .string(names.count > 1 ? names[1] : "")),
            ("email", .string(order.buyer?.email ?? "")),
            ("is_awaiting_offline_payment", .bool(order.status == .pending)), ("is_offline_payment", .bool(isOffline)),
            ("currency", .string(order.total?.currency.code ?? "")), ("locale", .string(order.locale?.text ?? "en")),
        ]
    }

    private var attendeeFields: [(String, Value)] {
        [
            ("name", .string(ticket?.attendee?.name ?? people.recipient.name ?? "")),
            ("email", .string(ticket?.attendee?.email ?? people.recipient.email ?? "")),
        ]
    }

    private var ticketFields: [(String, Value)] {
        let type = ticket.flatMap { ticket in event.ticketType(ticket.ticketType) }
        let item = ticket.flatMap { ticket in order.items.first { $0.ticketType == ticket.ticketType } }
        let price = item?.unitPrice ?? type?.offer.price
        return [
            ("name", .string(type.map { text($0.name) } ?? "")), ("price", .string(price.map(money) ?? "")),
            ("url", .string(ticketAddress)),
        ]
    }

    private var occurrenceFields: [(String, Value)] {
        [
            ("start_date", .string(date(event.starts))), ("start_time", .string(time(event.starts))),
            ("end_date", .string(event.ends.map(date) ?? "")), ("end_time", .string(event.ends.map(time) ?? "")),
            ("label", .string("")),
        ]
    }

    private var locationFields: [(String, Value)] {
        let place = event.venue?.coordinates
        return [
            ("type", .string(event.venue?.online != nil && event.venue?.address == nil ? "ONLINE" : "IN_PERSON")),
            ("is_online", .bool(event.venue?.online != nil)),
            ("online_connection_details", .string(event.venue?.online?.text ?? "")),
            ("name", .string(event.venue?.name.map(text) ?? "")), ("formatted_address", .string(fullAddress)),
            ("latitude", place.map { .float($0.latitude) } ?? .null),
            ("longitude", place.map { .float($0.longitude) } ?? .null),
            ("structured_address", .object(Fields(addressFields(named: "venue_name")))),
        ]
    }
}

extension OwnVariables {
    private func addressFields(named name: String) -> [(String, Value)] {
        let address = event.venue?.address
        return [
            (name, .string(event.venue?.name.map(text) ?? "")),
            ("address_line_1", .string(address?.street.map(text) ?? "")), ("address_line_2", .string("")),
            ("city", .string(address?.city.map(text) ?? "")),
            ("state_or_region", .string(address?.region.map(text) ?? "")),
            ("zip_or_postal_code", .string(address?.postalCode ?? "")),
            ("country", .string(address?.country?.code ?? "")),
        ]
    }

    private var fullAddress: String {
        addressFields(named: "venue_name").map(\.1.text).filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private var paymentLines: [String] {
        guard let payment = order.payment, order.status == .pending else { return [] }
        let usual = english.config.payments.first { $0.method == payment.method }
        return [
            (payment.instructions?.paybill ?? usual?.paybill).map { "Paybill: \($0)" },
            (payment.instructions?.account ?? usual?.account).map { "Account: \($0)" },
            payment.due.map { "Due: \(date($0)), \(time($0))" },
        ].compactMap { $0 }
    }

    /// Each line of each text on a line of its own.
    private func html(_ texts: [String]) -> Value {
        guard !texts.isEmpty else { return .string("") }
        let lines = texts.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
        return .markup(Markup(safe: "<p>\(lines.map { Escaping.html($0) }.joined(separator: "<br>"))</p>"))
    }

    /// What people wrote stays in the reader's language.
    private func text(_ text: LocalizedText) -> String { reader.text(text) }
    private func money(_ money: Money) -> String { english.language.money(money, .full) }
    /// `April 25, 2029`
    private func date(_ instant: Instant) -> String { english.longDate(instant, in: event.zone) }
    /// `7:00 PM`
    private func time(_ instant: Instant) -> String { english.clockTime(instant, in: event.zone) }

    /// Ways of paying that are paid when the order is.
    private static let online: Set<String> = ["mpesa", "card", "stripe", "paypal", "none"]
}
