import Catalog
import Crypto
import Diagnostics
import Feeds
import JSON
import Records

/// Reads requests: an order by itself where the kind is known already, or `{"kind", "order", "context"}`.
public struct MailReader: Sendable {
    /// What is asked for of all; a request must agree.
    private let kind: MailKind?
    /// What those need to know that bring nothing of their own.
    private let shared: SharedContext?
    private let orders: OrderReader
    private let events: [ID<Event>: Event]

    public init(_ kind: MailKind?, shared: SharedContext? = nil, events: [ID<Event>: Event], source: String) {
        self.kind = kind
        self.shared = shared
        self.events = events
        orders = OrderReader(events: events, source: source)
    }

    public struct Reading: Sendable {
        /// Nil if something is wrong with it.
        public var request: MailRequest?
        /// The order's id, as far as that much could be read.
        public var id: String?
        /// What is wrong with the context of all, which stands elsewhere.
        public var ofContext: [Diagnostic] = []
    }

    public func read(_ value: JSONValue, _ problems: inout Problems) -> Reading {
        var own = Problems()
        let reading = readPartly(value, &own)
        problems.add(own)
        let isWrong = own.hasErrors || reading.ofContext.contains { $0.severity == .error }
        return isWrong ? Reading(request: nil, id: reading.id, ofContext: reading.ofContext) : reading
    }

    private func readPartly(_ value: JSONValue, _ problems: inout Problems) -> Reading {
        let isRequest = MailReader.keys.contains { value[$0] != nil }
        let draft = isRequest ? Draft.record.readPartly(value, &problems).value : Draft()
        let json = isRequest ? value["order"] ?? value : value
        let (order, isSound) = orders.read(json, &problems)
        let id = order.id.text.isEmpty ? nil : order.id.text
        guard let kind = agreedKind(draft.kind, value, &problems) else { return Reading(request: nil, id: id) }
        let own = isRequest ? value["context"].flatMap { $0.isNull ? nil : $0 } : nil
        guard let given = own ?? shared?.json else {
            missContext(of: kind, at: value, &problems)
            if isSound { kind.check(order, MailContext(), json, &problems) }
            return Reading(request: MailRequest(kind, order), id: id)
        }
        var ofContext = Problems()
        let context = MailContext.records[kind]?.readPartly(given, &ofContext).value ?? MailContext()
        if !problems.hasErrors, !ofContext.hasErrors, let event = events[order.event] {
            MailContextCheck(context, of: kind, order, event).run(given, &ofContext)
        }
        if isSound { kind.check(order, context, json, &problems) }
        let request = MailRequest(kind, order, context, mark: Digest(of: JSON(given).bytes(.oneLine)))
        if own == nil, let shared {
            return Reading(request: request, id: id, ofContext: shared.diagnostics(ofContext, for: order))
        }
        problems.add(ofContext)
        return Reading(request: request, id: id)
    }

    private func missContext(of kind: MailKind, at value: JSONValue, _ problems: inout Problems) {
        for field in MailContext.records[kind]?.fields ?? [] where field.isRequired {
            problems.error(
                "mail.context", "a mail of the kind “\(kind.rawValue)” needs “context.\(field.name)”", at: value,
                hint: "ask for it as {\"kind\", \"order\", \"context\": {\"\(field.name)\": …}}: \(field.expected)")
        }
    }

    private func agreedKind(_ own: MailKind?, _ value: JSONValue, _ problems: inout Problems) -> MailKind? {
        guard let own else {
            if kind == nil, value["kind"] == nil {
                problems.error(
                    "mail.kind", "it doesn't say what kind of mail it asks for", at: value,
                    hint: "write {\"kind\": \"order-confirmed\", \"order\": {…}}, or name the kind in the call")
            }
            return value["kind"] == nil ? kind : nil
        }
        guard let kind, kind != own else { return own }
        problems.error(
            "mail.kind", "this asks for “\(own.rawValue)”, the call for “\(kind.rawValue)”", at: value.reach("kind"),
            hint: "leave out one of the two")
        return nil
    }

    private static let keys = ["kind", "order", "context"]

    /// What is around order and context.
    private struct Draft: Sendable {
        var kind: MailKind?
        var order = true
        var context: Bool?

        static let record = Record<Draft>(
            "the request", "A mail that is asked for.", blank: Draft(), isClosed: true,
            [
                .optional("kind", \.kind, .word("mail.kind"), "What it is for."),
                .required("order", \.order, .anything, "The order that it is about."),
                .optional("context", \.context, .anything, "What else it needs to know."),
            ])
    }
}

extension Rule where Value == Bool {
    /// Whatever stands there is read by somebody else.
    fileprivate static let anything = Rule("value.object", "an object", schema: Schema(["type": "object"])) {
        $0.kind == .object ? true : nil
    }
}
