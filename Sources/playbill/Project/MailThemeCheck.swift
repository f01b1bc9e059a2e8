import Catalog
import Diagnostics
import Feeds
import Mail
import Project
import Streaming
import Theming

/// Looks at the templates of mails: those of a theme of the project's own, and those that its settings name. At each by
/// itself, and at every sample as a mail.
struct MailThemeCheck {
    let project: ProjectFolder
    let setup: SiteSetup

    func diagnostics() throws(Failure) -> [Diagnostic] {
        let problems = setup.isOfTheProject ? setup.templates.problems(in: "mail") : []
        guard !problems.contains(where: { $0.severity == .error }) else { return problems }
        let office = try MailOffice(of: project, setup.theme, setup.files)
        let mails = SampleMails(office)
        var found: [Diagnostic] = []
        for kind in setup.isOfTheProject ? MailKind.allCases : mails.ownKinds {
            for sample in try TemplateSample.all(of: "mail/\(kind.rawValue)", in: setup.files) {
                // One mistake shows in many samples, and is said once.
                for diagnostic in diagnostics(of: sample, kind, mails)
                where !(problems + found).contains(where: { $0.isSame(diagnostic) }) {
                    found.append(diagnostic)
                }
            }
        }
        return problems + found
    }

    private func diagnostics(of sample: TemplateSample, _ kind: MailKind, _ mails: SampleMails) -> [Diagnostic] {
        let reading = Snapshot.read([Snapshot.Source(file: sample.file, bytes: sample.data)], jobs: 1)
        let wrong = reading.diagnostics.filter { $0.severity == .error }
        let found =
            wrong.isEmpty
            ? mails.diagnostics(kind, sample, reading.catalog)
            // Places in the sample's data aren't those of its file.
            : wrong.map { Diagnostic(.error, $0.code, $0.message, at: Location(file: sample.file), hint: $0.hint) }
        return found.map { $0.noting("in the sample “\(sample.state)” of mail/\(kind.rawValue)") }
    }
}

extension Diagnostic {
    /// Whether it says the same of the same place, whatever it was found in.
    fileprivate func isSame(_ other: Diagnostic) -> Bool {
        let isAtOnePlace = location == other.location
        return isAtOnePlace && (location?.position != nil || message == other.message)
    }
}
