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

    struct Button: Hashable, Sendable {
        let label: String
        /// What leads there: `order.url`, `ticket.url` or `event.url`.
        let token: String
    }

    /// Throws every mistake in its Liquid.
    init(_ source: OwnTemplateSource, _ setting: Config.Mail.OwnTemplate) throws(Failure) {
        kind = source.kind
        event = setting.event
        organizer = setting.organizer
        button = source.button
        do throws(TemplateError) {
            subject = try Template(
                OneLine.of(source.subject), name: "\(source.name)#subject", environment: OwnTemplate.environment(.text))
            body = try Template(
                OwnMarkdown.html(source.body), name: source.name, environment: OwnTemplate.environment(.html))
        } catch {
            throw Failure(.usage, error.diagnostics)
        }
    }

    /// Those of a project; throws all that is wrong with any of them.
    static func all(of folder: ProjectFolder, _ disk: Disk) throws(Failure) -> [OwnTemplate] {
        var (templates, wrong): ([OwnTemplate], [Diagnostic]) = ([], [])
        for setting in folder.config.mail.templates {
            do throws(Failure) {
                guard let source = try OwnTemplateSource(setting, folder, disk) else { continue }
                templates.append(try OwnTemplate(source, setting))
            } catch {
                wrong += error.diagnostics
            }
        }
        guard wrong.isEmpty else { throw Failure(.usage, wrong) }
        return templates
    }

    var kinds: [MailKind] { kind.kinds }

    /// Whether it is for a mail; the nearer it is to an event, the sooner it is used.
    func nearness(_ kind: MailKind, _ event: Event) -> Int? {
        guard kinds.contains(kind) else { return nil }
        if let id = self.event { return id == event.id ? 2 : nil }
        if let id = organizer { return id == event.organizer ? 1 : nil }
        return 0
    }

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

extension Config.Mail.OwnTemplate.Kind {
    /// The mails of ours that it stands for.
    var kinds: [MailKind] {
        switch self {
        case .orderConfirmation: [.orderConfirmed, .registrationConfirmed]
        case .attendeeTicket: [.ticket]
        }
    }
}
