import Catalog
import Diagnostics
import JSON
import Preview
import Theming

/// Every template of a theme that has samples.
struct StoryShelves {
    private let build: SiteBuild
    /// Whether somebody has said who mails are from.
    private let hasSender: Bool

    init(_ build: SiteBuild) {
        self.build = build
        hasSender = build.project.config.mail.from != nil
    }

    var contents: (shelves: [Shelf], diagnostics: [Diagnostic]) {
        var (shelves, diagnostics): ([Shelf], [Diagnostic]) = ([], [])
        for product in Product.allCases {
            for template in product.folders.flatMap({ build.setup.templates.names(in: $0) }) {
                do throws(Failure) {
                    let stories = try StorySample.all(of: template, build.setup, build).map { story in
                        Story(
                            story.sample.state, slug: story.slug, files: files(of: story.sample, template, product))
                    }
                    guard !stories.isEmpty else { continue }
                    shelves.append(Shelf(product, template, stories))
                } catch {
                    diagnostics += error.diagnostics
                }
            }
        }
        return (shelves, diagnostics)
    }

    private func files(of sample: TemplateSample, _ template: String, _ product: Product) -> [String] {
        switch product {
        case .pages, .widgets: [sample.page]
        case .cards: StoryShelves.slugs(sample).map { "events/\($0)/card.jpg" }
        case .tickets: template == StoryMaker.attendee ? [StoryMaker.page] : [StoryMaker.pdf, StoryMaker.png]
        case .mails:
            MailKind(rawValue: String(template.dropFirst("mail/".count))).map {
                MailLook.all(of: $0, hasSender: hasSender).map(\.name)
            } ?? []
        }
    }

    /// Whether the events themselves are in order is said where they are shown.
    private static func slugs(_ sample: TemplateSample) -> [String] {
        guard let root = try? JSONDocument(sample.data).root, let events = root["events"] else { return [] }
        return events.elements.compactMap { $0["slug"]?.string }
    }
}
