import Catalog
import Diagnostics
import Effects
import JSON
import Project
import Records

/// What a file of an organizer's says of a mail.
struct OwnTemplateSource: Sendable {
    let name: String
    let kind: Config.Mail.OwnTemplate.Kind
    let subject: String
    let body: String
    let button: (label: String, token: OwnTemplate.Token)?

    /// Nil for one that its organizer has switched off. Throws all that is wrong with the file.
    init?(_ setting: Config.Mail.OwnTemplate, _ folder: ProjectFolder, _ disk: Disk) throws(Failure) {
        let path = folder.file(setting.file.text)
        guard let bytes = try disk.contents(of: path) else { throw OwnTemplateSource.missing(path) }
        name = path
        if path.hasSuffix(".liquid") {
            guard let kind = setting.kind, let subject = setting.subject else { return nil }
            self.kind = kind
            self.subject = subject
            body = String(decoding: bytes, as: UTF8.self)
            button = nil
            return
        }
        let resource = try Resource(bytes, path, setting)
        guard resource.isActive, let kind = resource.kind else { return nil }
        self.kind = kind
        subject = resource.subject
        body = resource.body
        button = resource.button.flatMap { button in button.token.map { (button.label, $0) } }
    }

    private static func missing(_ path: String) -> Failure {
        Failure(
            .usage,
            [
                Diagnostic(
                    .error, "mail.template-missing", "there is no such template", at: Location(file: path),
                    hint: "see “mail.templates” in playbill.json")
            ])
    }
}

/// What the API of Hi.Events answers of a template.
private struct Resource: Sendable {
    var kind: Config.Mail.OwnTemplate.Kind?
    var subject = ""
    var body = ""
    var button: Button?
    var engine: Engine?
    var isActive = true

    struct Button: Sendable {
        var label = ""
        var token: OwnTemplate.Token?

        static let record = Record<Button>(
            "the button", "What leads on.", blank: Button(),
            [
                .required("label", \.label, .line, "What it says."),
                .required(
                    "url_token", \.token, Rule<OwnTemplate.Token>.word("value.token").map { $0 }, "Where it leads."),
            ])
    }

    enum Engine: String, CaseIterable, Sendable {
        case liquid
    }

    static let record = Record<Resource>(
        "the template", "A mail of an organizer's.", blank: Resource(),
        [
            .required(
                "template_type", \.kind, Rule<Config.Mail.OwnTemplate.Kind>.word("value.type").map { $0 },
                "What it is for."),
            .required("subject", \.subject, .line, "Its subject."),
            .required("body", \.body, .line, "Its body."),
            .optional("cta", \.button, Button.record.rule, "Its button."),
            .optional("engine", \.engine, .word("value.engine"), "What it is written in."),
            .defaulted("is_active", \.isActive, .bool, "Whether it is used."),
        ])

    /// The resource itself, or in `data` as the API answers.
    init(_ bytes: [UInt8], _ path: String, _ setting: Config.Mail.OwnTemplate) throws(Failure) {
        var problems = Problems()
        var resource = Resource()
        do throws(JSONSyntaxError) {
            let root = try JSONDocument(bytes).root
            let value = root["data"] ?? root
            resource = Resource.record.readPartly(value, &problems).value
            if let kind = setting.kind, let own = resource.kind, kind != own {
                problems.error(
                    "mail.template-type", "this is “\(own.rawValue)”, and “mail.templates” says “\(kind.rawValue)”",
                    at: value.reach("template_type"))
            }
        } catch {
            problems.report(error)
        }
        guard !problems.hasErrors else {
            throw Failure(.usage, problems.diagnostics(file: path, bytes: bytes), sources: [path: bytes])
        }
        self = resource
    }

    private init() {}
}
