import Diagnostics
import Feeds
import JSON
import Publishing
import Tickets

extension Command {
    static let tickets = Command(
        name: "tickets", summary: "Makes the tickets of orders: a checked document for each.",
        arguments: "ORDERS… | --stream", argumentCount: 0...10_000,
        flags: [
            .project, .source, .jobs, .theme,
            .ticketFolder, .layout,
            Flag(
                "--format", "FORMAT", "pdf, png, or html for a page of the attendee's own.", TicketRequest.Format.self),
            Flag("--per-ticket", nil, "A document for each ticket rather than one for each order."),
            Flag("--strict", nil, "Take a text that is cut off for an error."),
            Flag("--missing-glyphs", "WORD", "allow, to leave out characters that no font has.", Allowance.self),
            Flag("--sync", "WORD", "none, or file to wait until each is on disk.", FileSink.Sync.self),
            .shard,
            Flag("--stream", nil, "Read orders from stdin, one a line, and answer each with a line."),
            Flag("--inline", nil, "Answer with the documents in base64 rather than with files."),
            Flag("--no-reload", nil, "Keep to the snapshot and theme of the start, whatever changes."),
        ],
        examples: [
            Example(call: "playbill tickets orders/*.json", effect: "A document for each order, in tickets/."),
            Example(
                call: "playbill tickets orders.ndjson --layout a6 --per-ticket --out /srv/tickets",
                effect: "A small one for each ticket, elsewhere."),
            Example(
                call: "playbill tickets --stream --out /srv/tickets < orders.ndjson",
                effect: "A worker: a result line for each order line, as soon as it is done."),
        ]
    ) { invocation throws(Failure) in
        let arguments = invocation.arguments
        if arguments.has("--stream") {
            guard arguments.words.isEmpty else {
                throw .usage(
                    .usage(
                        "usage.excess-word", "with --stream orders come from stdin, not from “\(arguments.words[0])”",
                        "tickets"))
            }
            return try StreamRun(invocation).outcome()
        }
        guard !arguments.words.isEmpty else {
            throw .usage(.usage("usage.missing-word", "tickets needs ORDERS… or --stream", "tickets"))
        }
        for flag in ["--inline", "--no-reload"] where arguments.has(flag) {
            throw .usage(.usage("usage.flag", "\(flag) goes with --stream", "tickets"))
        }
        return try TicketRun(invocation).outcome()
    }
}

enum Allowance: String, CaseIterable, Sendable {
    case allow
}
