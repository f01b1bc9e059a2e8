import Catalog
import Diagnostics
import Preview
import Project
import Publishing
import Site
import Theming

/// The files of one story.
struct StoryMaker {
    static let attendee = "attendee/page"
    static let page = "page.html"
    static let pdf = "ticket.pdf"
    static let png = "ticket.png"

    let address: StoryAddress
    let stage: ThemeStage
    let sample: TemplateSample
    private let texts: [ContentText]
    let origin: String
    private(set) var project: ProjectFolder
    private let build: SiteBuild
    /// Which reading of the project it is: of its files no digest is known here.
    let reading: Int

    /// Throws if there is no such sample, or if the samples of the template are wrong.
    init(_ address: StoryAddress, _ stage: ThemeStage, _ build: SiteBuild, reading: Int, origin: String) throws(Failure)
    {
        self.address = address
        self.stage = stage
        self.build = build
        self.reading = reading
        self.origin = origin
        let stories = try StorySample.all(of: address.template, stage.setup, build)
        guard let story = stories.first(where: { $0.slug == address.state }) else {
            throw Failure(
                .usage,
                [
                    Diagnostic(
                        .error, "sample.missing", "\(address.template) has no sample “\(address.state)”",
                        hint: NearName.hint(address.state, among: stories.map(\.slug)))
                ])
        }
        texts = story.texts
        var sample = story.sample
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
        // A mail has its styles inside, which the policy of pages would keep from it.
        case "mail": try mails() + pages(try site()).filter { $0.path.text != "_headers" }
        case "card": try site().cards(fonts: stage.fonts)
        default: try pages(try site())
        }
    }

    private func site() throws(Failure) -> SiteBuild {
        try SiteBuild(sample, build.invocation, project, stage.setup, texts: texts)
    }

    private func pages(_ build: SiteBuild) throws(Failure) -> [Output] { try build.pages(of: build.site()) }
}
