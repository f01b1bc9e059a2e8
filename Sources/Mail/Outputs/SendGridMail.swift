import Catalog
import Diagnostics
import JSON
import MIME

/// A mail as SendGrid's `POST /v3/mail/send` takes it.
struct SendGridMail {
    let letter: Letter
    let heads: MessageHeads
    let text: MailText
    let enclosures: Enclosures

    /// Throws if it is larger than SendGrid takes.
    func bytes() throws(Failure) -> [UInt8] {
        let bytes = try json().bytes(.oneLine)
        guard bytes.count <= SendGridMail.most else {
            throw MailMessages.failure(
                "mail.sendgrid", "the mail has \(bytes.count >> 20) MiB, and SendGrid takes 30 MB",
                hint: "leave the documents out with --attach codes, and link to them")
        }
        return bytes
    }

    private func json() throws(Failure) -> JSON {
        let attachments = try files()
        return .compact([
            "personalizations": [["to": [SendGridMail.mailbox(heads.to)]]],
            "from": SendGridMail.mailbox(heads.from),
            "reply_to": heads.replyTo.map(SendGridMail.mailbox),
            "subject": .string(heads.subject),
            "content": [
                SendGridMail.content("text/plain", text.plain), SendGridMail.content("text/html", text.html),
            ],
            "attachments": attachments.isEmpty ? nil : .array(attachments),
            "headers": .object(
                [JSON.Member("Message-ID", .string("<\(heads.id)>"))]
                    + heads.others.map { JSON.Member($0.name, .string($0.value)) }),
            "categories": [.string(letter.kind.rawValue)],
            "custom_args": ["order": .string(letter.order.id.text), "kind": .string(letter.kind.rawValue)],
            // A link to a ticket leads to who it is for, and to nobody in between.
            "tracking_settings": [
                "click_tracking": ["enable": false, "enable_text": false], "open_tracking": ["enable": false],
            ],
        ])
    }

    private func files() throws(Failure) -> [JSON] {
        let pictures = try enclosures.pictures(in: text.html ?? []).map { picture in
            SendGridMail.file(picture.body, picture.name, "image/png", "inline", id: picture.id)
        }
        return pictures
            + enclosures.attachments.map {
                SendGridMail.file($0.body, $0.name, SendGridMail.bare($0.type), "attachment", id: nil)
            }
    }

    /// Parameters of a type are refused.
    private static func bare(_ type: String) -> String { String(type.prefix { $0 != ";" }) }

    private static func file(_ body: Body, _ name: String, _ type: String, _ disposition: String, id: String?) -> JSON {
        .compact([
            "content": .string(String(decoding: body.base64, as: UTF8.self)), "filename": .string(name),
            "type": .string(type), "disposition": .string(disposition), "content_id": id.map(JSON.string),
        ])
    }

    private static func mailbox(_ mailbox: MailboxField) -> JSON {
        .compact(["email": .string(mailbox.address.text), "name": mailbox.name.map(JSON.string)])
    }

    private static func content(_ type: String, _ bytes: [UInt8]?) -> JSON {
        ["type": .string(type), "value": .string(String(decoding: bytes ?? [], as: UTF8.self))]
    }

    private static let most = 30_000_000
}
