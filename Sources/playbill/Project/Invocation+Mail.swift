import Catalog
import Diagnostics
import Feeds
import Mail
import Project
import Publishing

extension MailPlan {
    /// Throws if mails would go where the site is published.
    init(_ invocation: Invocation) throws(Failure) {
        let (arguments, world) = (invocation.arguments, invocation.world)
        let project = try ProjectFolder(invocation)
        let now = try invocation.clock()
        self.init(
            arguments.choice("--as", usually: .eml), arguments.choice("--attach", usually: .all), now: now)
        if form == .whatsapp, project.config.whatsApp.document?.has(.signature) == true {
            key = try TicketKey(world, project).bytes
        }
        guard !arguments.has("--inline") else { return }
        let folder = arguments.value(.mailFolder) ?? project.file("mail")
        try PrivateFolder(folder, holds: "mails", project, world.disk).check()
        delivery = .files(
            FileSink(
                folder: folder, disk: world.disk, mode: .secret, sync: arguments.choice("--sync", usually: .none)))
    }
}

extension SharedContext {
    /// Of the file that the call names; nil if it names none. Throws what is wrong with it.
    init?(_ invocation: Invocation, _ kind: MailKind?) throws(Failure) {
        guard let path = invocation.arguments.value("--context") else { return nil }
        guard let source = try OrderFile.sources([path], invocation).first else { return nil }
        try self.init(source, of: kind)
    }
}
