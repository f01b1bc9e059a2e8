import Catalog
import Crypto
import Diagnostics
import Liquid
import Publishing
import Theming

/// Turns what a page shows into an output. Each output holds on to it, so that it is one thing and not many copies.
final class PageMaker: Sendable {
    let view: View
    let templates: Templates
    let site: ShownSite
    /// Of everything that all pages of this language depend on, and until when it holds.
    let setup: PageParts
    let until: Instant

    /// A page, and what it shows beside the site and itself.
    typealias Content = (page: ShownPage, data: [(String, Value)])

    init(view: View, templates: Templates, site: ShownSite, setup: PageParts, until: Instant) {
        self.view = view
        self.templates = templates
        self.site = site
        self.setup = setup
        self.until = until
    }

    /// The page of one template. `parts` is what it depends on beside the setup, and `name` what to call these; what it
    /// shows is worked out only if it must be made.
    func output(
        _ template: Template, file: String, parts: [[Digest]], until: Int64? = nil,
        name: @escaping @Sendable (_ part: Int) -> String?,
        _ content: @escaping @Sendable (View) throws(Failure) -> Content
    ) throws(Failure) -> Output {
        let ends = min(until ?? .max, self.until.milliseconds)
        let written = templates.digest(of: template.name)
        return Output(
            try OutputPath(file), inputs: Digest(of: [setup.digest, written] + parts.joined(), template.name),
            parts: setup.with(parts, templates: written), validUntil: ends, name: { PageParts.name($0, name) }
        ) { [self] in
            do throws(Failure) {
                let content = try content(view)
                let fields = Fields(
                    [("site", site.seen(view)), ("page", content.page.seen(view))] + content.data)
                return view.render(template, fields)
            } catch {
                return Made(nil, diagnostics: error.diagnostics)
            }
        }
    }

    /// A file that no template makes. `parts` and `name` are as with pages; `kind` sets it apart from others of these parts.
    func file(
        _ path: String, kind: String, parts: [[Digest]], until: Int64? = nil,
        name: @escaping @Sendable (_ part: Int) -> String? = { _ in nil },
        _ bytes: @escaping @Sendable (View) throws(Failure) -> [UInt8]
    ) throws(Failure) -> Output {
        Output(
            try OutputPath(path), inputs: Digest(of: [setup.digest] + parts.joined(), kind), parts: setup.with(parts),
            validUntil: until, name: { PageParts.name($0, name) }
        ) { [view] in Made(catching: { () throws(Failure) in try bytes(view) }) }
    }

    /// As `output`, at the place that the page says.
    func output(
        _ template: String, _ page: ShownPage, parts: [[Digest]], until: Int64? = nil, file: String? = nil,
        name: @escaping @Sendable (_ part: Int) -> String? = { _ in nil },
        _ data: @escaping @Sendable (View) -> [(String, Value)]
    ) throws(Failure) -> Output {
        let template = try templates.template(template)
        return try output(template, file: file ?? "\(page.path)index.html", parts: parts, until: until, name: name) {
            view in (page, data(view))
        }
    }
}
