import Catalog
import Streaming

/// What the file of a mail is called: the same whenever it is made, and another than that of any other mail.
enum MailName {
    static func of(_ letter: Letter, _ form: MailPlan.Form) -> String {
        let request = letter.request
        var parts = [request.order.id.text, request.kind.rawValue, letter.part].compactMap { $0 }.map(NamePart.of)
        if request.context.revision > 0 { parts.append(String(request.context.revision)) }
        // Of one order there may be two refunds.
        if request.context != MailContext() { parts.append(String(request.mark.hex.prefix(8))) }
        return (parts + [form.ending]).joined(separator: ".")
    }
}
