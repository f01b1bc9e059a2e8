import Catalog
import Checks
import Diagnostics
import Feeds
import Project
import Theming
import Tickets

/// Makes the samples of tickets; of each layout also the first with the longest names there are, and in every language of the site.
struct TicketSamples {
    let project: ProjectFolder
    let setup: SiteSetup

    /// Throws if samples or fonts can't be read.
    func check(_ findings: inout ThemeFindings) throws(Failure) {
        let tickets = try SampleTickets(
            try TicketOffice(
                Catalog(), setup.theme, setup.templates, project.config,
                TicketOffice.Places(
                    pictures: project.path, cache: project.file(".playbill/fonts"),
                    fonts: project.config.tickets.fonts.map { project.file($0.text) })))
        for template in tickets.templates where setup.templates.isWhole(template) {
            let samples = try TemplateSample.all(of: template, in: setup.files)
            for sample in samples { findings.add(diagnostics(of: sample, template, tickets), in: sample, of: template) }
            guard let first = samples.first(where: { $0.order != nil }) else { continue }
            findings.add(
                diagnostics(of: first, template, tickets, isLongest: true), in: first, of: template,
                "\(first.state), with the longest names")
            for locale in project.config.site.locales {
                var sample = first
                sample.locale = locale
                findings.add(
                    diagnostics(of: sample, template, tickets, needsGlyphs: true), in: sample, of: template,
                    "\(first.state), in \(locale)")
            }
        }
    }

    private func diagnostics(
        of sample: TemplateSample, _ template: String, _ tickets: SampleTickets, isLongest: Bool = false,
        needsGlyphs: Bool = false
    ) -> [Diagnostic] {
        guard let order = sample.order else {
            return [
                Diagnostic(
                    .error, "sample.order", "a sample of tickets has an “order”", at: Location(file: sample.file))
            ]
        }
        let reading = Snapshot.read([Snapshot.Source(file: sample.file, bytes: sample.data)], jobs: 1)
        let wrong = reading.diagnostics.filter { $0.severity == .error }
        guard wrong.isEmpty else {
            // Places in the sample's data aren't those of its file.
            return wrong.map { Diagnostic(.error, $0.code, $0.message, at: Location(file: sample.file), hint: $0.hint) }
        }
        return tickets.diagnostics(
            template, order, isLongest ? LongestWords.catalog(reading.catalog) : reading.catalog, locale: sample.locale,
            needsGlyphs: needsGlyphs
        ) { if isLongest { $0 = LongestWords.order($0) } }
    }
}
