import Catalog
import Crypto
import Diagnostics
import JSON
import Liquid
import MIME
import Project
import Streaming
import Theming

/// A mail as a message of WhatsApp's Cloud API: a template that was approved there, and what fills its places.
struct WhatsAppMessage {
    let phone: String
    private let template: WhatsAppTemplate
    private let language: String
    private let parameters: [String]
    private let document: (link: WebAddress, name: String)?
    private let button: String?

    /// Throws if there is no template of its kind, no telephone number, or nothing to fill a place with.
    init(_ letter: Letter, _ data: LetterData, _ office: MailOffice, key: [UInt8]?) throws(Failure) {
        guard let template = office.whatsApp[letter.kind] else { throw WhatsAppMessages.noTemplate(letter.kind) }
        guard let given = letter.recipient.phone, let phone = PhoneNumber(given) else {
            throw WhatsAppMessages.noPhone(letter.recipient)
        }
        self.phone = phone.digits
        self.template = template
        language = template.setting.language ?? data.occasion.view.language.tag.text.replacing("-", with: "_")
        var (texts, wrong): ([String], [Diagnostic]) = ([], [])
        for parameter in template.parameters + [template.button].compactMap({ $0 }) {
            do throws(Failure) {
                texts.append(try WhatsAppMessage.text(parameter, data))
            } catch {
                wrong += error.diagnostics
            }
        }
        guard wrong.isEmpty else { throw Failure(.records, wrong) }
        button = template.button == nil ? nil : texts.popLast()
        parameters = texts
        guard texts.reduce(0, { $0 + $1.count }) <= WhatsAppMessage.longestBody else {
            throw WhatsAppMessages.tooLong(WhatsAppMessage.longestBody)
        }
        document = template.setting.hasDocument ? try WhatsAppDocument(letter, office.config, key: key).parts : nil
    }

    private static func text(_ template: Template, _ data: LetterData) throws(Failure) -> String {
        // No more than four spaces in a row are taken.
        let text = try rendered(template, data).split(separator: " ").joined(separator: " ")
        guard !text.isEmpty else { throw WhatsAppMessages.empty(template.name) }
        if let reason = HeaderText.reason(against: text) {
            throw EnvelopeMessages.refused(Refusal([HeaderProblem(template.name, reason)]))
        }
        return text
    }

    private static func rendered(_ template: Template, _ data: LetterData) throws(Failure) -> String {
        do throws(TemplateError) {
            return try data.occasion.view.renderOnce(template, data.fields).text
        } catch {
            throw Failure(.records, error.diagnostics)
        }
    }

    private static let longestBody = 1024
}

extension WhatsAppMessage {
    var json: JSON {
        var components: [JSON] = []
        if let document {
            components.append([
                "type": "header",
                "parameters": [
                    [
                        "type": "document",
                        "document": ["link": .string(document.link.text), "filename": .string(document.name)],
                    ]
                ],
            ])
        }
        if !parameters.isEmpty {
            components.append(["type": "body", "parameters": .array(parameters.map(WhatsAppMessage.parameter))])
        }
        if let button {
            components.append([
                "type": "button", "sub_type": "url", "index": "0",
                "parameters": [WhatsAppMessage.parameter(button)],
            ])
        }
        return [
            "messaging_product": "whatsapp", "recipient_type": "individual", "to": .string(phone), "type": "template",
            "template": [
                "name": .string(template.setting.name),
                "language": ["policy": "deterministic", "code": .string(language)],
                "components": .array(components),
            ],
        ]
    }

    private static func parameter(_ text: String) -> JSON { ["type": "text", "text": .string(text)] }
}

/// Where WhatsApp fetches the tickets of an order from.
struct WhatsAppDocument {
    let parts: (link: WebAddress, name: String)

    /// Throws if there are none, or nobody has said where.
    init(_ letter: Letter, _ config: Config, key: [UInt8]?) throws(Failure) {
        guard letter.attaches.tickets else { throw WhatsAppMessages.noTickets(letter.kind) }
        let ids = [letter.order.id.text] + (letter.ticket.map { [letter.order.tickets[$0].id.text] } ?? [])
        let file = ids.map(NamePart.of).joined(separator: ".") + ".pdf"
        var values: [LinkPattern.Place: String] = [.file: file, .order: ids[0]]
        if ids.count > 1 { values[.ticket] = ids[1] }
        if let key, let mark = Digest(of: file, key: key) { values[.signature] = String(mark.hex.prefix(32)) }
        let link = letter.request.context.document ?? config.whatsApp.document?.address(values)
        guard let link, link.isSecure else { throw WhatsAppMessages.noDocument }
        let name = AttachmentName.of(letter)
        if let reason = HeaderText.reason(against: name, isName: true) {
            throw EnvelopeMessages.refused(Refusal([HeaderProblem("filename", reason)]))
        }
        parts = (link, name)
    }
}

/// A telephone number as machines have it: its country's code first, digits alone.
struct PhoneNumber: Hashable, Sendable {
    let digits: String

    /// Nil unless it says of which country it is.
    init?(_ text: String) {
        let scalars = text.unicodeScalars.filter { !" -().\u{A0}\u{2011}".unicodeScalars.contains($0) }
        var number = String(String.UnicodeScalarView(scalars))
        if number.hasPrefix("+") {
            number.removeFirst()
        } else if number.hasPrefix("00") {
            number.removeFirst(2)
        } else {
            return nil
        }
        guard (7...15).contains(number.utf8.count), number.first != "0",
            number.utf8.allSatisfy({ (48...57).contains($0) })
        else { return nil }
        digits = number
    }
}
