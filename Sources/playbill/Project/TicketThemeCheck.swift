import Catalog
import Diagnostics
import Feeds
import Project
import Theming
import Tickets

/// Looks at the templates of tickets in a theme of the project's own: at each by itself, and at every sample as a document.
struct TicketThemeCheck {
    let project: ProjectFolder
    let setup: SiteSetup

    func diagnostics() throws(Failure) -> [Diagnostic] {
        let problems = ["ticket", "attendee"].flatMap { setup.templates.problems(in: $0) }
        guard !problems.contains(where: { $0.severity == .error }) else { return problems }
        let tickets = try SampleTickets(
            try TicketOffice(
                Catalog(), setup.theme, setup.files, project.config,
                TicketOffice.Places(
                    pictures: project.path, cache: project.file(".playbill/fonts"),
                    fonts: project.config.tickets.fonts.map { project.file($0.text) })))
        var found: [Diagnostic] = []
        for template in tickets.templates {
            for sample in try TemplateSample.all(of: template, in: setup.files) {
                let known = Set((problems + found).compactMap(\.location))
                found += diagnostics(of: sample, template, tickets).filter { diagnostic in
                    diagnostic.location.map { !known.contains($0) } ?? !found.contains(diagnostic)
                }
            }
        }
        return problems + found
    }

    private func diagnostics(
        of sample: TemplateSample, _ template: String, _ tickets: SampleTickets
    ) -> [Diagnostic] {
        let note = "in the sample “\(sample.state)” of \(template)"
        guard let order = sample.order else {
            return [
                Diagnostic(
                    .error, "sample.order", "a sample of tickets has an “order”", at: Location(file: sample.file),
                    notes: [note])
            ]
        }
        let reading = Snapshot.read([Snapshot.Source(file: sample.file, bytes: sample.data)], jobs: 1)
        let wrong = reading.diagnostics.filter { $0.severity == .error }
        let found =
            wrong.isEmpty
            ? tickets.diagnostics(template, order, reading.catalog, locale: sample.locale)
            // Places in the sample's data aren't those of its file.
            : wrong.map { Diagnostic(.error, $0.code, $0.message, at: Location(file: sample.file), hint: $0.hint) }
        return found.map { diagnostic in
            var diagnostic = diagnostic
            diagnostic.notes.append(note)
            return diagnostic
        }
    }
}
