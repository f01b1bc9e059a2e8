import Catalog
import Diagnostics
import JSON
import Preview
import Theming

/// Every template of a theme that has samples.
struct StoryShelves {
    private let setup: SiteSetup
    /// Whether somebody has said who mails are from.
    private let hasSender: Bool

    init(_ setup: SiteSetup, hasSender: Bool) {
        self.setup = setup
        self.hasSender = hasSender
    }

    var contents: (shelves: [Shelf], diagnostics: [Diagnostic]) {
        var (shelves, diagnostics): ([Shelf], [Diagnostic]) = ([], [])
        for product in Product.allCases {
            for template in product.folders.flatMap({ setup.templates.names(in: $0) }) {
                do throws(Failure) {
                    let samples = try TemplateSample.all(of: template, in: setup.files)
                    guard !samples.isEmpty else { continue }
                    let stories = samples.map { Story($0.state, files: files(of: $0, template, product)) }
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
