import Catalog
import Crypto
import Diagnostics
import Publishing
import Theming

/// The event site: what is in a catalogue in, pages out.
public struct Site: Sendable {
    let source: SiteSource
    let templates: Templates
    let assets: Assets
    /// One for each language, the first language's first.
    let views: [View]
    let first: View

    public init(_ source: SiteSource, templates: Templates, assets: Assets, first: View, others: [View]) {
        self.source = source
        self.templates = templates
        self.assets = assets
        self.first = first
        views = [first] + others
    }

    /// The same written by other templates.
    public func written(by templates: Templates) -> Site {
        Site(source, templates: templates, assets: assets, first: first, others: Array(views.dropFirst()))
    }

    /// Every file of the site; throws if a template is missing or wrong.
    public func outputs(jobs: Int) throws(Failure) -> [Output] {
        let known = KnownEvents(source, jobs: jobs)
        var outputs = try LanguagePages(site: self, view: first, known: known, jobs: jobs).outputs(jobs: jobs)
        for view in views.dropFirst() {
            outputs += try LanguagePages(site: self, view: view, known: known, jobs: jobs).outputs(jobs: jobs)
        }
        outputs += try SearchFiles(site: self, known: known, outputs).outputs()
        outputs += try ServerFiles(site: self, known: known).outputs()
        if source.config.widgets.areWritten { outputs.append(try widgetScript()) }
        outputs += try assets.outputs(forWidgets: source.config.widgets.areWritten)
        return outputs
    }

    /// The script knows which languages there are, so that a page of others need only name its own.
    private func widgetScript() throws(Failure) -> Output {
        let languages = views.map { "\"\($0.language.tag.text)\"" }.joined(separator: ",")
        // A block: a page may have the snippet twice.
        let bytes = Array("{const LANGUAGES=[\(languages)];\n".utf8) + source.widgetScript + Array("}\n".utf8)
        return Output(try OutputPath(first.routes.widgetScript), inputs: Digest(of: bytes)) { Made(bytes) }
    }
}
