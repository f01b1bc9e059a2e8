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

    /// What a file depends on beside these parts, and until when it holds; `kind` sets one that no template makes apart from
    /// others of the same parts.
    func inputs(
        _ template: Template?, kind: String, _ parts: [[Digest]], until: Int64? = nil
    ) -> (digest: Digest, parts: Parts, until: Int64?) {
        guard let template else {
            let inputs = setup.inputs(parts, name: kind)
            return (inputs.digest, inputs.parts, until)
        }
        let inputs = setup.inputs(parts, templates: templates.digest(of: template.name), name: template.name)
        // The year stands on each page.
        return (inputs.digest, inputs.parts, min(until ?? .max, self.until.milliseconds))
    }

    /// What all events' files of one kind are made from; throws if there is no such template.
    func inputs(of file: EventFile, _ template: String?) throws(Failure) -> EventFileInputs {
        guard let template else { return EventFileInputs(file, setup, templates: nil, until: nil) }
        let digest = templates.digest(of: try templates.template(template).name)
        return EventFileInputs(file, setup, templates: digest, until: until)
    }

    /// The page of one template.
    func page(_ template: Template, _ content: (View) throws(Failure) -> Content) -> Made {
        do throws(Failure) {
            let content = try content(view)
            let fields = Fields([("site", site.seen(view)), ("page", content.page.seen(view))] + content.data)
            return view.render(template, fields)
        } catch {
            return Made(nil, diagnostics: error.diagnostics)
        }
    }

    /// A page at the place that it says itself. `parts` is what it depends on beside the setup, and `name` what to call these;
    /// what it shows is worked out only if it must be made.
    func output(
        _ template: String, _ page: ShownPage, parts: [[Digest]], until: Int64? = nil, file: String? = nil,
        name: @escaping @Sendable (_ part: Int) -> String? = { _ in nil },
        _ data: @escaping @Sendable (View) -> [(String, Value)]
    ) throws(Failure) -> Output {
        let template = try templates.template(template)
        let inputs = inputs(template, kind: page.kind, parts, until: until)
        return Output(
            try OutputPath(file ?? "\(page.path)index.html"), inputs: inputs.digest, parts: inputs.parts,
            validUntil: inputs.until, name: { PageParts.name($0, name) }
        ) { [self] in self.page(template) { view in (page, data(view)) } }
    }

    /// A file that no template makes. `parts` and `name` are as with pages; `kind` sets it apart from others of these parts.
    func file(
        _ path: String, kind: String, parts: [[Digest]],
        name: @escaping @Sendable (_ part: Int) -> String? = { _ in nil },
        _ bytes: @escaping @Sendable (View) throws(Failure) -> [UInt8]
    ) throws(Failure) -> Output {
        let inputs = inputs(nil, kind: kind, parts)
        return Output(
            try OutputPath(path), inputs: inputs.digest, parts: inputs.parts, name: { PageParts.name($0, name) }
        ) { [view] in Made(catching: { () throws(Failure) in try bytes(view) }) }
    }
}
