import Diagnostics
import Project
import Streaming
import Theming

public typealias TicketProject = OrderProject

extension OrderProject {
    /// What tickets are made from; throws if it can't be read, or the settings, the theme or its words are wrong.
    public func tickets() throws(Failure) -> Loaded<TicketOffice> {
        let material = try read()
        let (folder, theme) = (material.folder, material.theme)
        // Their faces are read by a library of its own: who watches this disk is to know of them.
        let fonts = folder.config.tickets.fonts.map { folder.file($0.text) }
        for path in fonts where (try? disk.status(path))?.kind != .folder { throw Messages.noFonts(path) }
        for folder in theme.folders.map({ "\($0)/fonts" }) + fonts { _ = try? disk.list(folder) }
        let office = try TicketOffice(
            material.catalog, theme, Templates(material.files), folder.config,
            TicketOffice.Places(pictures: material.pictures, cache: folder.file(".playbill/fonts"), fonts: fonts))
        return material.loaded(office)
    }
}
