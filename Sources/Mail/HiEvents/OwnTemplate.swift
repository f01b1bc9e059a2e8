import Catalog
import Diagnostics
import Effects
import Liquid
import Project

/// An organizer's own mail, as Hi.Events keeps it: a subject and a body in Liquid, and a button.
struct OwnTemplate: Sendable {
    let kind: Config.Mail.OwnTemplate.Kind
    let event: ID<Event>?
    let organizer: ID<Organizer>?
    let subject: Template
    let body: Template
    let button: Button?

    struct Button: Sendable {
        let label: Template
        let token: Token
    }

    /// Where a button leads.
    enum Token: String, Hashable, Sendable, CaseIterable {
        case order = "order.url"
        case ticket = "ticket.url"
        case event = "event.url"
    }

    /// Throws every mistake in its Liquid.
    init(_ source: OwnTemplateSource, _ setting: Config.Mail.OwnTemplate) throws(Failure) {
        let name = source.name
        kind = source.kind
        event = setting.event
        organizer = setting.organizer
        do throws(TemplateError) {
            subject = try OwnTemplate.line(source.subject, "\(name)#subject")
            button = try source.button.map { source throws(TemplateError) in
                Button(label: try OwnTemplate.line(source.label, "\(name)#cta"), token: source.token)
            }
            body = try Template(
                OwnMarkdown.html(source.body), name: name, environment: OwnTemplate.environment(.html))
        } catch {
            throw Failure(.usage, error.diagnostics)
        }
    }

    private static func line(_ text: String, _ name: String) throws(TemplateError) -> Template {
        try Template(OneLine.of(text), name: name, environment: environment(.text))
    }

    /// Those of a project; throws all that is wrong with any of them.
    static func all(of folder: ProjectFolder, _ disk: Disk) throws(Failure) -> [OwnTemplate] {
        var (templates, wrong): ([OwnTemplate], [Diagnostic]) = ([], [])
        for setting in folder.config.mail.templates {
            do throws(Failure) {
                guard let source = try OwnTemplateSource(setting, folder, disk) else { continue }
                let template = try OwnTemplate(source, setting)
                if let other = templates.first(where: template.rivals) { wrong.append(template.rivalry(with: other)) }
                templates.append(template)
            } catch {
                wrong += error.diagnostics
            }
        }
        guard wrong.isEmpty else { throw Failure(.usage, wrong) }
        return templates
    }

    /// What is odd about its Liquid.
    var warnings: [Diagnostic] { subject.warnings + body.warnings + (button?.label.warnings ?? []) }

    /// Its file.
    var name: String { body.name }

    /// Hi.Events parses as leniently as Liquid of old; there is nothing to include.
    private static func environment(_ output: Environment.OutputKind) -> Environment {
        var environment = Environment()
        environment.mode = .warn
        environment.output = output
        environment.undefinedVariables = .warn
        environment.undefinedFilters = .warn
        return environment
    }
}
