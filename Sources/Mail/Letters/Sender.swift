import Catalog
import Project
import Theming

/// Who a mail is from, and whom its reader may ask.
struct Sender {
    let person: MailContext.Person
    let support: String?

    init(_ config: Config, _ occasion: Occasion) {
        person = MailContext.Person(
            name: config.mail.from?.name ?? config.site.title, email: config.mail.from?.address)
        support = config.mail.support?.address ?? occasion.organizer?.email
    }
}
