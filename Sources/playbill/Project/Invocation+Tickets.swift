import Diagnostics
import Project
import Publishing
import Streaming
import Tickets

extension TicketProject {
    /// The one that a call is about; throws if the program's own templates can't be found.
    init(_ invocation: Invocation) throws(Failure) {
        let (arguments, world) = (invocation.arguments, invocation.world)
        self.init(
            arguments.value(.project) ?? ".", resources: try Resources(world).folder,
            source: arguments.value(.source), theme: arguments.value(.theme), jobs: invocation.jobs,
            progress: { [progress = invocation.progress] in progress.advance("reading \($0)", by: $1, of: $2) },
            disk: world.disk)
    }
}

extension TicketPlan {
    /// Throws if documents would go where the site is published, or the key of their names can't be read or made.
    init(_ invocation: Invocation) throws(Failure) {
        let (arguments, world) = (invocation.arguments, invocation.world)
        let project = try ProjectFolder(invocation)
        let request = TicketRequest(
            layout: arguments.value(.layout) ?? project.config.tickets.layout ?? "a4",
            format: arguments.choice("--format", usually: .pdf),
            isStrict: arguments.has("--strict"), allowsMissingGlyphs: arguments.has("--missing-glyphs"))
        self.init(request, isPerTicket: arguments.has("--per-ticket"))
        guard !arguments.has("--inline") else { return }
        let sink = FileSink(
            folder: try TicketFolder(arguments.value(.ticketFolder), project, world.disk).path, disk: world.disk,
            mode: .secret, sync: arguments.choice("--sync", usually: .none))
        delivery = .files(sink, key: request.format == .html ? try TicketKey(world, project).bytes : nil)
    }
}

extension Shard {
    /// Nil if a call is about all orders; throws if it asks for a shard that there isn't.
    init?(_ invocation: Invocation) throws(Failure) {
        guard let text = invocation.arguments.value(.shard) else { return nil }
        self = try Shard(text, environment: invocation.world.environment)
    }
}
