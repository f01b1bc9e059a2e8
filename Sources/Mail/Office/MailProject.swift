import Diagnostics
import Project
import Streaming
import Theming

extension OrderProject {
    /// What mails are made from; throws if it can't be read, or the settings, the theme or its words are wrong.
    public func mails() throws(Failure) -> Loaded<MailOffice> {
        let material = try read()
        return material.loaded(
            try MailOffice(material.catalog, material.theme, material.files, material.folder.config))
    }
}
