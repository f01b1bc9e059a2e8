import Catalog
import Diagnostics
import Effects
import Feeds
import JSON
import Publishing
import Tickets

extension Command {
    static let tickets = Command(
        name: "tickets", summary: "Makes the tickets of orders: a checked document for each.",
        arguments: "ORDERS…", argumentCount: 1...10_000,
        flags: [
            .project, .source, .jobs, .theme,
            .ticketFolder, .layout,
            Flag(
                "--format", "FORMAT", "pdf, png, or html for a page of the attendee's own.", TicketRequest.Format.self),
            Flag("--per-ticket", nil, "A document for each ticket rather than one for each order."),
            Flag("--strict", nil, "Take a text that is cut off for an error."),
            Flag("--missing-glyphs", "WORD", "allow, to leave out characters that no font has.", Allowance.self),
        ],
        examples: [
            Example(call: "playbill tickets orders/*.json", effect: "A document for each order, in tickets/."),
            Example(
                call: "playbill tickets orders.ndjson --layout a6 --per-ticket --out /srv/tickets",
                effect: "A small one for each ticket, elsewhere."),
        ]
    ) { invocation throws(Failure) in
        let run = try TicketRun(invocation)
        let results = try run.make()
        let diagnostics = run.diagnostics + results.flatMap(\.diagnostics)
        let written = results.compactMap(\.file)
        let failed = diagnostics.contains { $0.severity == .error }
        return Outcome(
            exitCode: failed ? .failedRecords : .done, diagnostics: diagnostics, sources: run.sources,
            text: "\(run.folder): \(written.count) \(written.count == 1 ? "document" : "documents").\n",
            result: { .object([JSON.Member("written", .array(written.map { .string($0) }))]) })
    }
}

enum Allowance: String, CaseIterable, Sendable {
    case allow
}
