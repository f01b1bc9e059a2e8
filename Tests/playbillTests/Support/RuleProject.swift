import Catalog
import Checks
import XCTest

@testable import playbill

/// A small project with a theme of its own, made of an example of a rule.
struct RuleProject {
    let playground: Playground
    private let example: RuleExample
    private let text: String

    init(_ test: XCTestCase, _ example: RuleExample, _ text: String) throws {
        (self.example, self.text) = (example, text)
        playground = try Playground(test)
        try playground.shareFonts()
        for (name, text) in files { try playground.write(name, text) }
    }

    /// What a check for one rule says, a line a finding.
    func findings(of code: String) -> [String] {
        let orders = example.place == .order ? ["order.json"] : []
        let ending = playground.run(
            ["check", "--as-of", "2026-07-01T00:00:00Z", "--messages", "line", "--only", code] + orders)
        return ending.errors.split(separator: "\n").map(String.init)
    }

    private var files: [String: String] {
        var files = RuleProject.emptySamples
        let hasCards = example.place == .themeFile("card/event.liquid")
        files["playbill.json"] = object(
            .settings,
            [
                ("site", #"{"baseURL": "https://example.com", "locales": ["en", "sw"]}"#), ("theme", #""mine""#),
                ("cards", "\(hasCards)"),
            ])
        files["mine/theme.json"] = object(.theme, [("name", #""Mine""#)])
        files["snapshot.json"] = object(
            .snapshot,
            [
                ("playbill", "1"), ("generatedAt", #""2026-07-01T00:00:00Z""#),
                ("events", "[\(object(.event, RuleProject.event))]"),
            ])
        files["order.json"] = object(.order, RuleProject.order)
        files.merge(example.others) { _, other in other }
        switch example.place {
        case .themeFile(let path): files["mine/\(path)"] = text
        case .siteFile(let path): files["public/\(path)"] = text
        case .file(let path): files[path] = text
        case .layout:
            files["mine/ticket/badge.liquid"] = text
            files["mine/ticket/badge.samples.json"] = RuleProject.samples
        case .event, .snapshot, .settings, .order, .theme: break
        }
        return files
    }

    /// An object of the usual keys, or of the example's where it is about these.
    private func object(_ place: RuleExample.Place, _ usual: [(key: String, value: String)]) -> String {
        let isMeant = example.place == place
        let own = isMeant ? RuleProject.keys(of: text) : []
        let kept = usual.filter { !own.contains($0.key) }.map { "\"\($0.key)\": \($0.value)" }
        return "{" + ((isMeant ? [text] : []) + kept).joined(separator: ", ") + "}"
    }

    /// Those that stand outside of all brackets.
    private static func keys(of text: String) -> Set<String> {
        var (depth, outside) = (0, "")
        for character in text {
            if "{[".contains(character) { depth += 1 }
            if depth == 0 { outside.append(character) }
            if "}]".contains(character) { depth -= 1 }
        }
        return Set(outside.matches(of: #/"([^"]*)":/#).map { String($0.output.1) })
    }

    private static let event = [
        ("id", #""e1""#), ("slug", #""supper""#), ("title", #""Supper""#), ("timeZone", #""Africa/Nairobi""#),
        ("starts", #""2026-07-20T18:00:00+03:00""#), ("ends", #""2026-07-20T22:00:00+03:00""#),
        ("ticketing", #"{"state": "active", "url": "https://tickets.example.com"}"#),
        ("ticketTypes", #"[{"id": "seat", "name": "Seat", "kind": "free"}]"#),
    ]

    private static let order = [
        ("id", #""o1""#), ("reference", #""O-1""#), ("event", #""e1""#), ("status", #""completed""#),
        ("placedAt", #""2026-07-02T10:00:00Z""#), ("buyer", #"{"name": "Amina", "email": "amina@example.com"}"#),
        (
            "items",
            #"[{"ticketType": "seat", "quantity": 1, "unitPrice": {"amount": "0.00", "currency": "KES"}}]"#
        ), ("total", #"{"amount": "0.00", "currency": "KES"}"#),
        ("tickets", #"[{"id": "t1", "ticketType": "seat", "code": "ABC121", "status": "valid"}]"#),
    ]

    private static let samples = """
        {"usual": {"asOf": "2026-06-01T00:00:00Z", "data": \(Sample.snapshot), "order": \(Sample.order())}}
        """

    /// Takes the place of samples that ship, but for one page, one card and one mail: a rule that needs more brings its own.
    static let emptySamples = Dictionary(uniqueKeysWithValues: shipped.map { ("mine/\($0).samples.json", "{}") })

    private static let shipped =
        ["event", "home", "list", "moved", "organizer", "page"].map { "site/\($0)" }
        + ["a4", "a6", "certificate", "phone", "receipt", "roll", "strip"].map { "ticket/\($0)" }
        + MailKind.allCases.filter { $0 != .setPassword }.map { "mail/\($0.rawValue)" } + ["attendee/page"]
}
