import JSON
import Records
import XCTest

@testable import Project

final class ConfigSchemaTests: XCTestCase {
    private static let paths = [
        "site", "site.title", "site.baseURL", "site.locales", "site.timeZone", "site.indexed", "site.fewLeft", "theme",
        "sources",
        "sources.kind", "sources.url", "sources.events", "sources.organizers", "sources.timeZone", "sources.currency",
        "sources.country", "sources.tickets", "sources.authentication", "feeds", "feeds.freshness",
        "feeds.freshness.events",
        "feeds.freshness.ticketTypes", "feeds.freshness.availability", "feeds.budget", "checkout", "checkout.url",
        "output", "output.dir", "output.swap", "tickets", "tickets.layout", "tickets.fonts", "cards", "mail",
        "mail.from",
        "mail.replyTo", "mail.support", "mail.wallet", "mail.wallet.apple", "mail.wallet.google", "mail.templates",
        "mail.templates.file", "mail.templates.type", "mail.templates.subject", "mail.templates.event",
        "mail.templates.organizer", "whatsapp", "whatsapp.templates", "whatsapp.templates.name",
        "whatsapp.templates.language", "whatsapp.templates.parameters", "whatsapp.templates.document",
        "whatsapp.templates.button", "whatsapp.documentUrl", "widgets", "widgets.files", "live", "live.statusEvery",
        "live.events",
        "analytics", "analytics.google", "analytics.sentry", "analytics.release", "analytics.environment", "payments",
        "payments.paybill", "payments.account", "checks", "checks.skip",
    ]

    func testEveryKeyIsInTheSchemaWithASentence() {
        XCTAssertEqual(keys(of: ConfigFile.schema, below: "").map(\.path), Self.paths)
        for (path, schema) in keys(of: ConfigFile.schema, below: "") {
            guard case .string(let sentence)? = schema["description"] else { return XCTFail("\(path) has no sentence") }
            XCTAssertTrue(sentence.hasSuffix("."), path)
        }
    }

    func testEveryKeyIsOnThePage() {
        let page = SchemaPage(ConfigFile.schema).markdown
        for path in Self.paths {
            let key = path.split(separator: ".").last ?? ""
            XCTAssertTrue(page.contains("| `\(key)`"), path)
        }
    }

    func testNothingElseIsAllowedAnywhere() {
        XCTAssertEqual(ConfigFile.schema["additionalProperties"], false)
        for (path, schema) in keys(of: ConfigFile.schema, below: "") {
            guard let object = object(in: schema) else { continue }
            XCTAssertEqual(object["additionalProperties"], false, path)
        }
    }

    private func keys(of schema: JSON, below path: String) -> [(path: String, schema: JSON)] {
        guard case .object(let members)? = object(in: schema)?["properties"] else { return [] }
        return members.flatMap { member in
            [(path + member.key, member.value)] + keys(of: member.value, below: "\(path)\(member.key).")
        }
    }

    /// The object with keys of ours that a schema describes, be it in a list, by name or as an alternative of null.
    private func object(in schema: JSON) -> JSON? {
        if schema["properties"] != nil { return schema }
        if case .array(let options)? = schema["anyOf"] { return options.lazy.compactMap(object).first }
        if let items = schema["items"] { return object(in: items) }
        return schema["additionalProperties"].flatMap(object)
    }
}
