import Catalog
import Diagnostics
import Project
import Streaming
import Theming

extension MailOffice {
    /// Of a project's settings alone, without events. Throws as `OrderProject.mails` does.
    public convenience init(of folder: ProjectFolder, _ theme: Theme, _ templates: Templates) throws(Failure) {
        try self.init(
            Catalog(), theme, templates, folder.config, own: try OwnTemplate.all(of: folder, templates.files.disk))
    }
}

extension OrderProject {
    /// What mails are made from; throws if it can't be read, or the settings, the theme or its words are wrong.
    public func mails() throws(Failure) -> Loaded<MailOffice> {
        let material = try read()
        let folder = material.folder
        let own = try OwnTemplate.all(of: folder, disk)
        var loaded = material.loaded(
            try MailOffice(material.catalog, material.theme, Templates(material.files), folder.config, own: own))
        loaded.diagnostics += own.compactMap { $0.stranger(in: material.catalog) }
        return loaded
    }
}
