import Catalog
import Project
import Theming

/// Passes for the wallets of phones, as far as the project makes any.
enum WalletPasses {
    /// Of the ticket that a mail is of. One with several tickets has passes only if a pass is of a whole order.
    static func of(_ letter: Letter, _ config: Config) -> [ShownMail.Pass] {
        let admitting = letter.admitting
        guard letter.kind.handsOverTickets, let first = admitting.first else { return [] }
        var values: [LinkPattern.Place: String] = [.order: letter.order.id.text]
        if admitting.count == 1 { values[.ticket] = letter.order.tickets[first].id.text }
        let patterns = [("apple", config.mail.wallet.apple), ("google", config.mail.wallet.google)]
        return patterns.compactMap { kind, pattern in
            pattern?.address(values).map { ShownMail.Pass(kind: kind, address: $0.text) }
        }
    }
}
