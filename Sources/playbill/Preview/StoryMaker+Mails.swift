import Catalog
import Crypto
import Diagnostics
import Mail
import Publishing
import Streaming

extension StoryMaker {
    /// What its request makes, in all the ways in which one looks at a mail. Each story has links of its own.
    func mails() throws(Failure) -> [Output] {
        let kind = MailKind(rawValue: String(address.template.split(separator: "/").last ?? ""))
        guard let kind else { return [] }
        let catalog = try catalog()
        let mails = SampleMails(try MailOffice(of: project, stage.setup.theme, stage.setup.templates))
        let inputs = inputs([address.template, "\(address.template).text"])
        var outputs: [Output] = []
        for look in MailLook.all(of: kind, hasSender: project.config.mail.from != nil) {
            outputs.append(
                Output(try OutputPath(look.name), inputs: Digest(of: inputs, look.name)) { [sample, origin] in
                    var diagnostics: [Diagnostic] = []
                    do throws(Failure) {
                        let bytes = try look.bytes { form throws(Failure) in
                            let result = try mails.result(kind, sample, catalog, form)
                            // That the preview answers without encryption is nothing that is wrong with a mail.
                            let said = result.diagnostics.filter {
                                $0.severity == .error || !$0.message.contains(origin)
                            }
                            diagnostics = (diagnostics + said).sortedOnce
                            guard result.pieces.indices.contains(look.letter),
                                case .here(let bytes) = result.pieces[look.letter].handed.place
                            else { throw Failure(.records, diagnostics) }
                            return bytes
                        }
                        return Made(bytes, diagnostics: diagnostics)
                    } catch {
                        return Made(nil, diagnostics: error.diagnostics)
                    }
                })
        }
        return outputs
    }
}
