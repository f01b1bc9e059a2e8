import Diagnostics
import Effects
import Project
import Theming

/// Looks at a theme of the project's own: at every template, and at every sample of one as it would be rendered. The themes
/// that belong to Playbill are looked at by its tests.
struct ThemeCheck {
    let invocation: Invocation
    let project: ProjectFolder

    init(_ invocation: Invocation, _ project: ProjectFolder) {
        self.invocation = invocation
        self.project = project
    }

    /// Throws if the theme itself can't be read.
    func diagnostics() throws(Failure) -> [Diagnostic] {
        let setup = try SiteSetup(project, theme: nil, invocation.world)
        let mails = try MailThemeCheck(project: project, setup: setup).diagnostics()
        guard setup.isOfTheProject else { return setup.diagnostics + mails }
        let others =
            try mails + TicketThemeCheck(project: project, setup: setup).diagnostics()
            + CardThemeCheck(invocation: invocation, project: project, setup: setup).diagnostics()
        let problems = setup.diagnostics + ThemeCheck.folders.flatMap(setup.templates.problems)
        // What can't be parsed can't be rendered either.
        guard !problems.contains(where: { $0.severity == .error }) else { return problems + others }
        var found: [Diagnostic] = []
        for template in ThemeCheck.folders.flatMap(setup.templates.names) {
            for sample in try TemplateSample.all(of: template, in: setup.files) {
                // One mistake shows in many samples, and may have been seen by the tables already: it is said once.
                let known = Set((problems + found).compactMap(\.location))
                found += diagnostics(of: sample, template, setup).filter { diagnostic in
                    diagnostic.location.map { !known.contains($0) } ?? !found.contains(diagnostic)
                }
            }
        }
        return problems + found + others
    }

    private func diagnostics(of sample: TemplateSample, _ template: String, _ setup: SiteSetup) -> [Diagnostic] {
        do throws(Failure) {
            let outputs = try SiteBuild(sample, invocation, project, setup).outputs()
            let paths = ["\(sample.page)index.html", sample.page]
            guard let output = outputs.first(where: { paths.contains($0.path.text) }) else {
                return [
                    Diagnostic(
                        .error, "sample.page", "there is no page “\(sample.page)”", at: Location(file: sample.file),
                        hint: NearName.hint(sample.page, among: outputs.map(\.path.text)),
                        notes: [ThemeCheck.note(sample, template)])
                ]
            }
            return output.make().diagnostics
        } catch {
            return error.diagnostics.map { diagnostic in
                var diagnostic = diagnostic
                diagnostic.notes.append(ThemeCheck.note(sample, template))
                return diagnostic
            }
        }
    }

    /// Of templates that pages are made by.
    private static let folders = ["site", "widget"]

    private static func note(_ sample: TemplateSample, _ template: String) -> String {
        "in the sample “\(sample.state)” of \(template)"
    }
}
