import Catalog
import Diagnostics
import Effects
import Feeds
import Publishing
import Theming
import Tickets

/// One call of `playbill tickets` with files: what was read, and what becomes of it.
struct TicketRun: Sendable {
    let folder: String
    let diagnostics: [Diagnostic]
    let sources: [String: [UInt8]]
    private let orders: [Order]
    private let office: TicketOffice
    private let request: TicketRequest
    private let isPerTicket: Bool
    private let key: [UInt8]?
    private let sink: FileSink
    private let jobs: Int

    /// What became of one document.
    struct Result: Sendable {
        var file: String?
        var diagnostics: [Diagnostic]
    }

    /// Throws if the project or the orders can't be read.
    init(_ invocation: Invocation) throws(Failure) {
        let project = try ProjectFolder(invocation)
        let loaded = try CatalogLoader(invocation: invocation, project: project).load()
        let files = try OrderFile.sources(invocation)
        let reading = OrderFile.read(files, catalog: loaded.catalog)
        let arguments = invocation.arguments
        folder = try TicketFolder(arguments.value(.ticketFolder), project, invocation.world.disk).path
        sources = files.reduce(into: loaded.sources) { $0[$1.file] = $1.bytes }
        diagnostics = loaded.diagnostics.filter { $0.severity == .error } + reading.diagnostics
        orders = reading.orders
        office = try TicketOffice(invocation, project, loaded)
        request = TicketRequest(
            layout: arguments.value(.layout) ?? "a4", format: arguments.choice("--format", usually: .pdf),
            isStrict: arguments.has("--strict"), allowsMissingGlyphs: arguments.has("--missing-glyphs"))
        key = request.format == .html ? try TicketKey(invocation.world, project).bytes : nil
        isPerTicket = arguments.has("--per-ticket")
        sink = FileSink(folder: folder, disk: invocation.world.disk, mode: .secret)
        jobs = invocation.jobs
    }

    /// Makes them all; throws if the fonts can't be read or nothing can be written.
    func make() throws(Failure) -> [Result] {
        let wanted = orders.flatMap { order -> [(order: Order, ticket: Int?)] in
            isPerTicket ? order.tickets.indices.map { (order, $0) } : [(order, nil)]
        }
        return try concurrentMap(wanted, jobs: jobs, with: { () throws(Failure) in try TicketPress(office) }) {
            press, wanted throws(Failure) in try make(wanted.order, wanted.ticket, press)
        }
    }

    private func make(_ order: Order, _ ticket: Int?, _ press: TicketPress) throws(Failure) -> Result {
        var request = request
        request.ticket = ticket
        let name = DocumentName.of(order, ticket: ticket, request.format, key: key)
        do throws(Failure) {
            let document = try press.make(order, request)
            try sink.write(name, document.bytes)
            return Result(file: "\(folder)/\(name)", diagnostics: document.diagnostics)
        } catch {
            // What is wrong with one order is no reason to leave out the others.
            guard error.kind == .records else { throw error }
            return Result(diagnostics: error.diagnostics.map { $0.noting("in order “\(order.reference)”") })
        }
    }
}

extension Diagnostic {
    fileprivate func noting(_ note: String) -> Diagnostic {
        var noted = self
        noted.notes.append(note)
        return noted
    }
}

extension TicketOffice {
    /// Of a project; throws if its theme is wrong.
    convenience init(
        _ invocation: Invocation, _ project: ProjectFolder, _ loaded: CatalogLoader.Loaded
    ) throws(Failure) {
        let resources = try Resources(invocation.world)
        let disk = invocation.world.disk
        let loader = ThemeLoader(library: "\(resources.folder)/Themes", project: project.path, disk: disk)
        let theme = try loader.load(invocation.arguments.value(.theme) ?? project.config.theme).theme
        try self.init(
            loaded.catalog, theme, ThemeFiles(theme, templates: "\(resources.folder)/Templates", disk: disk),
            project.config,
            Places(
                pictures: loaded.files.last.map { ProjectFolder.folder(of: $0) } ?? project.path,
                cache: project.file(".playbill/fonts")))
    }
}
