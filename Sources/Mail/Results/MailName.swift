import Catalog
import Streaming

/// What the file of a mail is called: the same whenever it is made, and another than that of any other mail.
enum MailName {
    static func of(_ letter: Letter, _ form: MailPlan.Form) -> String {
        var parts = [letter.order.id.text, letter.kind.rawValue, letter.part].compactMap { $0 }.map(NamePart.of)
        if letter.request.context.revision > 0 { parts.append(String(letter.request.context.revision)) }
        return (parts + [form.ending]).joined(separator: ".")
    }
}
