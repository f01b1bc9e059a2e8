import Feeds
import JSON
import Mail
import Project
import TestSupport
import Theming
import XCTest

@testable import playbill

final class SchemaCommandTests: XCTestCase {
    private static let schemas = [
        ("snapshot", Snapshot.schema), ("config", ConfigFile.schema), ("order", OrderFile.schema),
        ("theme", Theme.schema), ("mail", MailSchema.schema),
    ]

    func testEachDocumentHasASchema() throws {
        let playground = try Playground(self)
        for (kind, schema) in Self.schemas {
            let ending = playground.run("schema", kind)
            XCTAssertEqual(ending, Playground.Ending(code: .done, output: schema.text(.indented) + "\n"))
            XCTAssertEqual(playground.run("schema", kind, "--as", "json"), ending)
            let document = try JSON(reading: ending.output)
            XCTAssertEqual(document["$schema"], "https://json-schema.org/draft/2020-12/schema")
            XCTAssertEqual(document["$id"], .string("https://playbill.dev/schema/\(kind).json"))
        }
    }

    func testEveryReferenceLeadsSomewhere() {
        for (kind, schema) in Self.schemas {
            let names = references(in: schema)
            XCTAssertFalse(names.isEmpty && kind != "config", kind)
            for name in names { XCTAssertNotNil(schema["$defs"]?[name], "\(kind) \(name)") }
        }
    }

    func testEachDocumentHasAPageAndTheDocsAreThatPage() throws {
        let playground = try Playground(self)
        for (kind, _) in Self.schemas {
            let page = playground.run("schema", kind, "--as", "markdown")
            XCTAssertEqual(page.code, .done)
            XCTAssertTrue(page.output.hasPrefix("# Playbill "), kind)
            let docs = Repository.file("docs/reference/\(kind).md")
            XCTAssertEqual(
                try? playground.text(docs), page.output,
                "write it anew: playbill schema \(kind) --as markdown > docs/reference/\(kind).md")
        }
    }

    func testTheGuideToTemplatesIsWhatTheTablesSay() throws {
        let page = try Playground(self).run("schema", "templates", "--as", "markdown")
        XCTAssertEqual(
            try String(contentsOfFile: Repository.file("docs/templates.md"), encoding: .utf8), page.output,
            "write it anew: make docs")
        XCTAssertTrue(page.output.contains("| `price_from` | a [money](#money) | The least that a ticket costs. |"))
    }

    func testTheGuideToTicketMarkupIsWhatTheTablesSay() throws {
        let page = try Playground(self).run("schema", "ticket-markup", "--as", "markdown")
        XCTAssertEqual(
            try String(contentsOfFile: Repository.file("docs/reference/ticket-markup.md"), encoding: .utf8),
            page.output,
            "write it anew: make docs")
        XCTAssertTrue(page.output.contains("| `max-width` | It is never wider. |"))
    }

    private func references(in schema: JSON) -> Set<String> {
        switch schema {
        case .object(let members):
            return members.reduce(into: []) { names, member in
                if member.key == "$ref", case .string(let target) = member.value {
                    names.insert(String(target.dropFirst("#/$defs/".count)))
                }
                names.formUnion(references(in: member.value))
            }
        case .array(let elements): return elements.reduce(into: []) { $0.formUnion(references(in: $1)) }
        default: return []
        }
    }
}
