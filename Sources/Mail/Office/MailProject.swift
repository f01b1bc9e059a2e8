import Diagnostics
import Project
import Streaming
import Theming

extension OrderProject {
    /// What mails are made from; throws if it can't be read, or the settings, the theme or its words are wrong.
    public func mails() throws(Failure) -> Loaded<MailOffice> {
        let material = try read()
        let folder = material.folder
        return material.loaded(
            try MailOffice(
                material.catalog, material.theme, material.files, folder.config,
                own: try OwnTemplate.all(of: folder, disk)))
    }
}
