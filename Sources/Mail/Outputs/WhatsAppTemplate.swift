import Catalog
import Diagnostics
import Liquid
import Project
import Theming

/// A template of WhatsApp's, and what fills its places, ready to render.
struct WhatsAppTemplate: Sendable {
    let setting: Config.WhatsApp.Template
    let parameters: [Template]
    let button: Template?

    /// Those of a project; throws every mistake in their Liquid.
    static func all(_ config: Config, _ templates: Templates) throws(Failure) -> [MailKind: WhatsAppTemplate] {
        var (all, wrong): ([MailKind: WhatsAppTemplate], [Diagnostic]) = ([:], [])
        for setting in config.whatsApp.templates {
            let place = "playbill.json: whatsapp.templates.\(setting.kind.rawValue)"
            var read: [Template] = []
            for (number, text) in (setting.parameters + [setting.button].compactMap { $0 }).enumerated() {
                let name = number < setting.parameters.count ? "\(place).parameters[\(number)]" : "\(place).button"
                do throws(Failure) {
                    read.append(try templates.plain(OneLine.of(text), name: name))
                } catch {
                    wrong += error.diagnostics
                }
            }
            let button = setting.button == nil ? nil : read.popLast()
            all[setting.kind] = WhatsAppTemplate(setting: setting, parameters: read, button: button)
        }
        guard wrong.isEmpty else { throw Failure(.usage, wrong) }
        return all
    }
}

enum WhatsAppMessages {
    static func noTemplate(_ kind: MailKind) -> Failure {
        Failure(
            .usage,
            [
                Diagnostic(
                    .error, "whatsapp.template", "nobody has said which template of WhatsApp is for “\(kind.rawValue)”",
                    hint: "name it in playbill.json, as whatsapp.templates.\(kind.rawValue).name")
            ])
    }

    static func noPhone(_ person: MailContext.Person) -> Failure {
        MailMessages.failure(
            "whatsapp.phone",
            person.phone.map { "“\($0)” is no telephone number that says of which country it is" }
                ?? "there is no telephone number of “\(person.name ?? person.email ?? "the buyer")”",
            hint: "give it as “phone” where the person stands: the buyer, the ticket's attendee, or in the context; "
                + "such as +254 700 000 119")
    }

    static func empty(_ name: String) -> Failure {
        MailMessages.failure(
            "whatsapp.parameter", "there is nothing to fill \(name) with",
            hint: "WhatsApp takes no empty text: use another field, or “default”")
    }

    static func tooLong(_ most: Int) -> Failure {
        MailMessages.failure(
            "whatsapp.parameter", "the message has more than the \(most) characters that WhatsApp takes")
    }

    static func noTickets(_ kind: MailKind) -> Failure {
        MailMessages.failure(
            "whatsapp.document", "the template for “\(kind.rawValue)” has the tickets above it, and there are none",
            hint: "set “document” to false for it, or send it once the tickets let somebody in")
    }

    static let noDocument = MailMessages.failure(
        "whatsapp.document", "nobody has said where WhatsApp can fetch the tickets from",
        hint: "give “context.documentUrl”, signed and short-lived, or set whatsapp.documentUrl in playbill.json")
}
