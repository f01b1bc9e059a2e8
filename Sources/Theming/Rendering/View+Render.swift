import Diagnostics
import Liquid
import Publishing

extension View {
    /// Renders a template for this reader. What it asks for that isn't there is a warning; what it can't go on after is an
    /// error, and the page isn't made.
    public func render(_ template: Template, _ data: Fields) -> Made {
        do throws(TemplateError) {
            let rendering = try template.render(globals: data, context: context, memo: memo)
            return Made(rendering.bytes, diagnostics: rendering.problems.map { $0.diagnostic(.warning) })
        } catch {
            return Made(nil, diagnostics: error.diagnostics)
        }
    }

    /// The same for one reader's eyes: nothing of it is kept for others but by a memo that is handed in. Throws what it
    /// can't go on after.
    public func renderOnce(
        _ template: Template, _ data: Fields, memo: Memo? = nil, tracesOrigins: Bool = false
    ) throws(TemplateError) -> Rendering {
        try template.render(globals: data, context: context, memo: memo, tracesOrigins: tracesOrigins)
    }

    private var context: FilterContext {
        var context = FilterContext(
            now: Double(now.milliseconds) / 1000, timeZone: config.site.zone.name, locale: language.tag.text)
        context.host = self
        context.reader = reader
        return context
    }
}
