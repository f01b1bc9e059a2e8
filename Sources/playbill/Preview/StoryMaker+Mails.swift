import Catalog
import Crypto
import Diagnostics
import Mail
import Publishing

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
                Output(try OutputPath(name), inputs: Digest(of: inputs, name)) { [sample] in
                    do throws(Failure) {
                        let result = try mails.result(kind, sample, catalog, form)
                        guard case .here(let bytes)? = result.mails.first?.place else {
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
