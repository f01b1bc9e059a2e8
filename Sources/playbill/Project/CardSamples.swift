import Diagnostics
import Project
import Theming

/// Draws the samples of cards.
struct CardSamples {
    let invocation: Invocation
    let project: ProjectFolder
    let setup: SiteSetup

    /// Throws if samples or fonts can't be read.
    func check(_ findings: inout ThemeFindings) throws(Failure) {
        guard project.config.cards else { return }
        let fonts = SiteCards.fonts(project, setup, invocation.world.disk)
        for template in setup.templates.names(in: "card") where setup.templates.isWhole(template) {
            for sample in try TemplateSample.all(of: template, in: setup.files) {
                let build = try SiteBuild(sample, invocation, project, setup)
                findings.add(try SiteCards(build, fonts: fonts)?.problems() ?? [], in: sample, of: template)
            }
        }
    }
}
