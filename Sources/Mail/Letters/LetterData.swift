import Catalog
import Liquid
import Project
import Theming

/// What the templates of a mail see, and through whose eyes.
struct LetterData {
    let occasion: Occasion
    let fields: Fields

    init(
        _ letter: Letter, _ occasion: Occasion, _ codes: [CodePicture], attachesFiles: Bool, at now: Instant,
        _ config: Config
    ) {
        self.occasion = occasion
        let view = occasion.view
        let order = ShownOrder(
            letter.order,
            of: occasion.event,
            codes: Dictionary(codes.map { ($0.ticket, "cid:\($0.contentID)") }, uniquingKeysWith: { first, _ in first })
        )
        let admissions = order.seenAdmissions(view)
        let sender = Sender(config, occasion)
        let mail = ShownMail(
            letter.kind, letter.request.context, order, occasion.shown,
            ShownMail.People(
                recipient: letter.recipient, sender: sender.person, support: sender.support, isGiver: letter.isGiver),
            occasion.common, wallet: WalletPasses.of(letter, config),
            attachments: attachesFiles ? letter.attaches : (false, false), ticket: letter.ticket,
            ahead: letter.request.ahead(of: occasion.event, at: now))
        fields = Fields(
            [
                ("order", order.seen(view)), ("tickets", .array(letter.tickets.map { admissions[$0] })),
                ("mail", mail.seen(view)),
            ] + occasion.fields)
    }
}

extension LetterData {
    /// What stands in a field of something that templates see.
    func value(_ thing: String, _ field: String) -> Value {
        guard case .drop(let drop)? = fields[thing] else { return .null }
        return drop.value(for: field) ?? .null
    }

    func text(_ thing: String, _ field: String) -> String { value(thing, field).text }
}
