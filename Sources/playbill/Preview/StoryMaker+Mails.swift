import Catalog
import Crypto
import Diagnostics
import Mail
import Publishing
import Streaming

extension StoryMaker {
    /// The first mail that its request makes: as HTML, as text, and with its headers as it is sent.
    func mails() throws(Failure) -> [Output] {
        let kind = MailKind(rawValue: String(address.template.split(separator: "/").last ?? ""))
        guard let kind else { return [] }
        let catalog = try catalog()
        let mails = try stage.mails(project)
        var outputs: [Output] = []
        for (name, form) in [
            (StoryMaker.html, MailPlan.Form.html), (StoryMaker.text, .text), (StoryMaker.source, .eml),
        ] {
            let inputs = inputs([address.template, "\(address.template).text"])
            outputs.append(
                Output(try OutputPath(name), inputs: Digest(of: inputs, name)) { [sample, origin] in
                    do throws(Failure) {
                        var result = try mails.result(kind, sample, catalog, form)
                        // That the preview answers without encryption is nothing that is wrong with a mail.
                        result.diagnostics.removeAll { $0.severity != .error && $0.message.contains(origin) }
                        guard case .here(let bytes)? = result.pieces.first?.handed.place else {
                            return Made(nil, diagnostics: result.diagnostics)
                        }
                        return Made(bytes, diagnostics: result.diagnostics)
                    } catch {
                        return Made(nil, diagnostics: error.diagnostics)
                    }
                })
        }
        return outputs
    }
}
