import Diagnostics
import Liquid

/// Holds what a template asks for against the tables without rendering it, so that what no event shows is looked at too.
public enum TemplateCheck {
    /// What is wrong with a variable of a template of that name; nil if it leads somewhere, or if nobody knows where from.
    public static func problem(with use: Analysis.Use, in template: String) -> FieldProblem? {
        start(of: use, in: template).flatMap { FieldPath(use.name).problem(from: $0) }
    }

    /// The field that a variable leads to, or through, by a name of old, and what to use now; nil if there is none.
    public static func deprecation(of use: Analysis.Use, in template: String) -> (way: String, note: FieldDeprecation)?
    {
        start(of: use, in: template).flatMap { FieldPath(use.name).deprecation(from: $0) }
    }

    /// What variables of a template of that name may start with, beside what it is handed.
    public static func names(in template: String) -> Set<String> {
        let names = Set(roots(of: template).keys)
        if template.hasPrefix("mail/own") { return names.union(namesOfOwnMails) }
        return template.hasPrefix("attendee/") ? names.union(["codes"]) : names
    }

    /// What the project's own words for a mail have been made into.
    private static let namesOfOwnMails: Set<String> = ["subject", "body", "body_text", "button", "button_url"]

    /// Whether a path of a template leads to HTML that is safe where it is meant to stand.
    public static func isMarkup(_ path: String, in template: String) -> Bool {
        shape(of: path, in: template) == .html
    }

    private static func shape(of path: String, in template: String) -> FieldShape? {
        root(of: path, in: template).flatMap { FieldPath(path).shape(from: $0) }
    }

    private static func root(of path: String, in template: String) -> FieldShape? {
        roots(of: template)[String(path.prefix { $0 != "." && $0 != "[" })]
    }

    private static func start(of use: Analysis.Use, in template: String) -> FieldShape? {
        use.origin.map { shape(of: $0, in: template) } ?? root(of: use.name, in: template)
    }

    /// What pages have, and what those partials are handed that say by its name what it is.
    private static let roots: [String: FieldShape] = {
        var roots: [String: FieldShape] = ["content": .html]
        for name in ["site", "page", "event", "widget", "list", "card", "ticket", "tier"] { roots[name] = .one(name) }
        return roots
    }()

    /// What tickets have: a ticket is one of an order's there.
    private static let rootsOfTickets: [String: FieldShape] = [
        "order": .one("order"), "tickets": .many("admission"), "ticket": .one("admission"), "event": .one("event"),
        "language": .text, "direction": .text,
    ]

    /// What cards for social networks have.
    private static let rootsOfCards: [String: FieldShape] = [
        "event": .one("event"), "site": .one("site"), "language": .text, "direction": .text, "script": .text,
    ]

    /// What the attendee's own page has.
    private static let rootsOfAttendees = rootsOfTickets.merging(["style": .html]) { $1 }

    /// What mails have: a ticket is one of an order's there, too.
    private static let rootsOfMails = rootsOfTickets.merging(["mail": .one("mail"), "site": .one("site")]) { $1 }

    private static func roots(of template: String) -> [String: FieldShape] {
        if template.hasPrefix("mail/") { return rootsOfMails }
        if template.hasPrefix("card/") { return rootsOfCards }
        if template.hasPrefix("attendee/") { return rootsOfAttendees }
        return template.hasPrefix("ticket/") ? rootsOfTickets : roots
    }
}

extension Templates {
    /// Everything that keeps templates from being parsed, and what is odd about them.
    public var problems: [Diagnostic] {
        allNames.flatMap { name -> [Diagnostic] in
            do throws(Failure) {
                return try template(name).warnings
            } catch {
                return error.diagnostics
            }
        }
    }
}
