import Catalog
import Crypto
import Diagnostics
import Feeds
import Preview
import Project
import Publishing
import Theming
import Tickets

/// The files of one story.
struct StoryMaker {
    static let attendee = "attendee/page"
    static let page = "page.html"
    static let pdf = "ticket.pdf"
    static let png = "ticket.png"

    private let address: StoryAddress
    private let stage: ThemeStage
    private let build: SiteBuild
    private let sample: TemplateSample
    private var project: ProjectFolder

    /// Throws if there is no such sample, or if the samples of the template are wrong.
    init(_ address: StoryAddress, _ stage: ThemeStage, _ build: SiteBuild, origin: String) throws(Failure) {
        self.address = address
        self.stage = stage
        self.build = build
        let samples = try TemplateSample.all(of: address.template, in: stage.setup.files)
        guard var sample = samples.first(where: { Story.slug($0.state) == address.state }) else {
            throw Failure(
                .usage,
                [
                    Diagnostic(
                        .error, "sample.missing", "\(address.template) has no sample “\(address.state)”",
                        hint: NearName.hint(address.state, among: samples.map { Story.slug($0.state) }))
                ])
        }
        if let locale = address.locale.flatMap({ LanguageTag($0) }) { sample.locale = locale }
        self.sample = sample
        project = build.project
        // Its links lead to its own pages: a story is a whole site.
        project.config.site.baseURL = WebAddress(origin + address.folder)
    }

    func telling() throws(Failure) -> Telling { Telling(try outputs(), at: sample.asOf.milliseconds) }

    private func outputs() throws(Failure) -> [Output] {
        switch address.template.prefix(while: { $0 != "/" }) {
        case "ticket", "attendee": try documents()
        case "card": try site().cards(fonts: stage.fonts)
        default: try pages(try site())
        }
    }

    private func site() throws(Failure) -> SiteBuild {
        try SiteBuild(sample, build.invocation, project, stage.setup)
    }

    private func pages(_ build: SiteBuild) throws(Failure) -> [Output] { try build.pages(of: build.site()) }
}

extension StoryMaker {
    private func documents() throws(Failure) -> [Output] {
        guard let order = sample.order else {
            throw Failure(
                .usage,
                [
                    Diagnostic(
                        .error, "sample.order", "a sample of tickets has an “order”", at: Location(file: sample.file))
                ])
        }
        let catalog = try catalog()
        let formats: [(String, TicketRequest.Format)] =
            address.template == StoryMaker.attendee
            ? [(StoryMaker.page, .html)] : [(StoryMaker.pdf, .pdf), (StoryMaker.png, .png)]
        let inputs = [
            stage.setup.templates.digest(of: address.template), stage.setup.digest, Digest(of: sample.data),
            Digest(of: order), Digest(of: "\(project.config) \(sample.locale)".utf8),
        ]
        var outputs: [Output] = []
        for (name, format) in formats {
            outputs.append(
                Output(try OutputPath(name), inputs: Digest(of: inputs, name)) { [stage, address, sample, project] in
                    do throws(Failure) {
                        let document = try stage.withTickets(project) { tickets throws(Failure) in
                            try tickets.document(address.template, order, catalog, locale: sample.locale, format)
                        }
                        return Made(document.bytes, diagnostics: document.diagnostics)
                    } catch {
                        return Made(nil, diagnostics: error.diagnostics)
                    }
                })
        }
        return outputs
    }

    private func catalog() throws(Failure) -> Catalog {
        let reading = Snapshot.read([Snapshot.Source(file: sample.file, bytes: sample.data)], jobs: 1)
        let errors = reading.diagnostics.filter { $0.severity == .error }
        guard errors.isEmpty else {
            // Places in the sample's data aren't those of its file.
            throw Failure(
                .records,
                errors.map { Diagnostic(.error, $0.code, $0.message, at: Location(file: sample.file), hint: $0.hint) })
        }
        return reading.catalog
    }
}
