import Catalog
import Diagnostics
import JSON
import Mail
import Publishing

extension Command {
    static let mail = Command(
        name: "mail", summary: "Writes the mails about orders; it sends none.",
        arguments: "[KIND] ORDERS… | [KIND] --stream", argumentCount: 0...10_000,
        flags: [
            .project, .source, .jobs, .theme, .asOf, .mailFolder,
            Flag("--as", "FORM", "eml, html, text, sendgrid or whatsapp; eml if left out.", MailPlan.Form.self),
            Flag(
                "--attach", "WHAT", "all, codes for pictures of the codes alone, or none; all if left out.",
                MailPlan.Extent.self),
            Flag("--context", "FILE", "What the mails need to know beside the orders, for all that don't say.") {
                Flag.notEmpty("--context", $0)
            },
            Flag("--sync", "WORD", "none, or file to wait until each is on disk.", FileSink.Sync.self),
            .shard,
            Flag("--stream", nil, "Read requests from stdin, one a line, and answer each with a line."),
            Flag("--inline", nil, "Answer with the mails in base64 rather than with files."),
            Flag("--no-reload", nil, "Keep to the snapshot and theme of the start, whatever changes."),
        ],
        examples: [
            Example(
                call: "playbill mail order-confirmed orders/*.json",
                effect: "A mail for each order, with its tickets, in mail/."),
            Example(
                call: "playbill mail reminder orders.ndjson --as html --out /tmp/look",
                effect: "Only the HTML, to look at."),
            Example(
                call: "playbill mail --stream --as sendgrid --inline < requests.ndjson",
                effect: "A worker: a result line for each request line, as soon as it is done."),
        ]
    ) { invocation throws(Failure) in
        let arguments = invocation.arguments
        let kind = arguments.words.first.flatMap { MailKind(rawValue: $0) }
        let files = Array(arguments.words.dropFirst(kind == nil ? 0 : 1))
        if arguments.has("--stream") {
            guard files.isEmpty else { throw .usage(MailCall.excess(files[0])) }
            return try MailStreamRun(invocation, kind).outcome()
        }
        guard !files.isEmpty else {
            throw .usage(.usage("usage.missing-word", "mail needs ORDERS… or --stream", "mail"))
        }
        for flag in ["--inline", "--no-reload"] where arguments.has(flag) {
            throw .usage(.usage("usage.flag", "\(flag) goes with --stream", "mail"))
        }
        return try MailRun(invocation, kind, files).outcome()
    }
}

/// What can be wrong with a call of `playbill mail`.
enum MailCall {
    /// A word that is neither a kind nor belongs there.
    static func excess(_ word: String) -> Diagnostic {
        unknownKind(word)
            ?? .usage(
                "usage.excess-word", "with --stream requests come from stdin, not from “\(word)”", "mail")
    }

    /// Nil for what looks like the name of a file.
    static func unknownKind(_ word: String) -> Diagnostic? {
        guard !word.contains("."), !word.contains("/") else { return nil }
        let kinds = MailKind.allCases.map(\.rawValue)
        return .usage(
            "usage.unknown-kind", "there is no kind of mail “\(word)”",
            hint: NearName.hint(word, among: kinds) ?? "there are \(kinds.joined(separator: ", "))")
    }
}
