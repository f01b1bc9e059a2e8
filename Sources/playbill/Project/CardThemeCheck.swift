import Diagnostics
import Project
import Theming

/// Looks at the templates of cards in a theme of the project's own: at each by itself, and at every sample as a card.
struct CardThemeCheck {
    let invocation: Invocation
    let project: ProjectFolder
    let setup: SiteSetup

    func diagnostics() throws(Failure) -> [Diagnostic] {
        let problems = setup.templates.problems(in: "card")
        guard project.config.cards, !problems.contains(where: { $0.severity == .error }) else { return problems }
        let fonts = SiteCards.fonts(project, setup, invocation.world.disk)
        var found: [Diagnostic] = []
        for template in setup.templates.names(in: "card") {
            for sample in try TemplateSample.all(of: template, in: setup.files) {
                let known = Set((problems + found).compactMap(\.location))
                let build = try SiteBuild(sample, invocation, project, setup)
                found += (try SiteCards(build, fonts: fonts)?.problems() ?? []).filter { diagnostic in
                    diagnostic.location.map { !known.contains($0) } ?? !found.contains(diagnostic)
                }.map { diagnostic in
                    var diagnostic = diagnostic
                    diagnostic.notes.append("in the sample “\(sample.state)” of \(template)")
                    return diagnostic
                }
            }
        }
        return problems + found
    }
}
