import Catalog
import Diagnostics
import Feeds
import Mail
import Project
import Streaming
import Theming

/// Makes the samples of mails: all of them where the project's theme has a say in mails, and else those that its settings have
/// words of their own for.
struct MailSamples {
    let project: ProjectFolder
    let setup: SiteSetup

    /// Throws if samples can't be read.
    func check(_ findings: inout ThemeFindings) throws(Failure) {
        var project = project
        // Samples show a theme: that nobody has said yet where the site will be isn't its fault.
        project.config.site.baseURL = project.config.site.baseURL ?? WebAddress("https://example.com")
        let mails = SampleMails(try MailOffice(of: project, setup.theme, setup.templates))
        for kind in hasOwnMails ? MailKind.allCases : mails.ownKinds {
            let template = "mail/\(kind.rawValue)"
            guard setup.templates.isWhole(template), setup.templates.isWhole("\(template).text") else { continue }
            for sample in try TemplateSample.all(of: template, in: setup.files) {
                findings.add(diagnostics(of: sample, kind, mails), in: sample, of: template)
            }
        }
    }

    /// Whether mails have anything of the theme's own but colours: there are many samples.
    private var hasOwnMails: Bool {
        setup.own.contains { folder in
            ["mail", "locales"].contains { (try? setup.files.disk.list("\(folder)/\($0)"))?.isEmpty == false }
        }
    }

    private func diagnostics(of sample: TemplateSample, _ kind: MailKind, _ mails: SampleMails) -> [Diagnostic] {
        let reading = Snapshot.read([Snapshot.Source(file: sample.file, bytes: sample.data)], jobs: 1)
        let wrong = reading.diagnostics.filter { $0.severity == .error }
        guard wrong.isEmpty else {
            // Places in the sample's data aren't those of its file.
            return wrong.map { Diagnostic(.error, $0.code, $0.message, at: Location(file: sample.file), hint: $0.hint) }
        }
        return mails.diagnostics(kind, sample, reading.catalog)
    }
}
