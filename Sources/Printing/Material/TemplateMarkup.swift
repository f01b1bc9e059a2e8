import Diagnostics
import Liquid
import Theming
import TicketMarkup

/// The markup that a template makes of some fields, and whatever there is to say of it.
package struct TemplateMarkup {
    package let bytes: [UInt8]
    package let warnings: [Diagnostic]
    private let template: Template
    private let view: View
    private let fields: Fields

    /// Throws if the template can't go on.
    package init(_ template: Template, _ view: View, _ fields: Fields) throws(Failure) {
        do throws(TemplateError) {
            let rendering = try view.renderOnce(template, fields)
            bytes = rendering.bytes
            warnings = rendering.problems.map { $0.diagnostic(.warning) }
        } catch {
            throw Failure(.records, error.diagnostics)
        }
        self.template = template
        self.view = view
        self.fields = fields
    }

    /// Throws everything that is wrong with the markup.
    package func sheet(_ colours: Colours) throws(Failure) -> Sheet {
        do throws(Failure) {
            return try Sheet(bytes, file: template.name, colours: colours.named)
        } catch {
            throw Failure(error.kind, warnings + placedInTemplates(error.diagnostics))
        }
    }

    /// What is wrong with the markup is wrong with a template: said of the place there that wrote it.
    package func placedInTemplates(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        guard !diagnostics.isEmpty,
            let traced = try? view.renderOnce(template, fields, tracesOrigins: true), let origins = traced.origins
        else { return diagnostics }
        return diagnostics.map { diagnostic in
            guard let stretch = diagnostic.location?.position?.bytes, let origin = origins.origin(of: stretch) else {
                return diagnostic
            }
            var placed = diagnostic
            placed.location = Location(file: origin.template, position: origin.position)
            return placed
        }
    }
}
