import Checks
import Diagnostics
import Effects
import Project
import Theming

/// Looks at a theme of the project's own: at its files, at every template, and at every sample of one as it would be rendered. The
/// themes that belong to Playbill are looked at by its tests.
struct ThemeCheck {
    let invocation: Invocation
    let project: ProjectFolder
    let selection: Selection

    init(_ invocation: Invocation, _ project: ProjectFolder, _ selection: Selection) {
        self.invocation = invocation
        self.project = project
        self.selection = selection
    }

    /// Throws if the theme itself can't be read.
    func diagnostics() throws(Failure) -> [Diagnostic] {
        guard selection.wantsAny(of: Rulebook.ofThemes) else { return [] }
        let setup = try SiteSetup(project, theme: invocation.arguments.value(.theme), invocation.world)
        var findings = ThemeFindings(files: setup.files)
        findings.add(setup.diagnostics)
        guard setup.isOfTheProject else {
            // The project may have words of its own for mails all the same.
            if selection.wantsAny(of: Rulebook.ofMails) {
                try MailSamples(project: project, setup: setup).check(&findings)
            }
            return findings.all
        }
        try checkNames(setup.theme)
        // A mistake that has been said keeps nothing else from being found.
        let forgiving = setup.forgiving
        let theme = try CheckedTheme(
            setup.theme, forgiving.templates, messages: setup.words, locales: project.config.site.locales,
            own: setup.own)
        findings.add(theme.diagnostics(selection))
        findings.add(setup.templates.problems)
        try add(samplesOf: forgiving, to: &findings)
        return findings.all.filter { diagnostic in
            !setup.theme.skippedChecks.contains { folder, rules in
                diagnostic.location?.file.hasPrefix("\(folder)/") == true
                    && !Selection(skip: rules).wants(diagnostic.code)
            }
        }
    }

    private func add(samplesOf setup: SiteSetup, to findings: inout ThemeFindings) throws(Failure) {
        if selection.wantsAny(of: Rulebook.ofSamples) {
            try PageSamples(invocation: invocation, project: project, setup: setup).check(&findings)
        }
        if selection.wantsAny(of: Rulebook.ofSamples + Rulebook.ofDrawings) {
            try TicketSamples(project: project, setup: setup).check(&findings)
            try CardSamples(invocation: invocation, project: project, setup: setup).check(&findings)
        }
        if selection.wantsAny(of: Rulebook.ofSamples + Rulebook.ofMails) {
            try MailSamples(project: project, setup: setup).check(&findings)
        }
    }

    private func checkNames(_ theme: Theme) throws(Failure) {
        let problems = theme.skippedChecks.flatMap { folder, rules in
            rules.compactMap { Selection.problem($0, at: Location(file: "\(folder)/theme.json", path: "checks.skip")) }
        }
        guard problems.isEmpty else { throw Failure(.usage, problems) }
    }
}
