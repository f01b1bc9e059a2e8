import Catalog
import Diagnostics
import Preview
import Site
import Theming

/// What a story is told from: a sample of its template, or a text of the project's own.
struct StorySample {
    let slug: String
    let sample: TemplateSample
    /// Those of the project, where it is one of them.
    let texts: [ContentText]

    /// Those of a template, as an address tells them apart. Throws if samples are wrong.
    static func all(of template: String, _ setup: SiteSetup, _ build: SiteBuild) throws(Failure) -> [StorySample] {
        let samples = try TemplateSample.all(of: template, in: setup.files)
        let own = template == textTemplate ? texts(of: build) : []
        let slugs = Story.slugs((samples + own).map(\.state))
        return zip(slugs, samples + own).enumerated().map { place, story in
            StorySample(
                slug: story.0, sample: story.1, texts: place < samples.count ? [] : build.content.texts)
        }
    }

    private static let textTemplate = "site/page"

    /// Each of its own texts, on a site without events.
    private static func texts(of build: SiteBuild) -> [TemplateSample] {
        let locale = build.project.config.site.locales.first ?? .english
        let first = Dictionary(build.content.texts.map { ($0.name, $0.file) }) { first, _ in first }
        return first.sorted { $0.key < $1.key }.map { name, file in
            TemplateSample(
                state: "Content/\(name)", asOf: build.now, locale: locale, page: "\(name)/", data: noEvents, file: file)
        }
    }

    private static let noEvents = Array(#"{"playbill": 1, "events": []}"#.utf8)
}
