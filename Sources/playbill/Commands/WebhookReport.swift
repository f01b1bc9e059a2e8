import Catalog
import Diagnostics
import JSON
import Providers
import Pulling

/// What came of a webhook, for people and for programs.
struct WebhookReport {
    let body: WebhookBody
    let receipt: Receipt
    let build: BuildRun?

    var outcome: Outcome {
        let words = "\(receipt.notice.subject.rawValue).\(receipt.notice.change.rawValue): \(receipt.words).\n"
        guard let build else {
            return Outcome(
                exitCode: said.contains { $0.severity == .error } ? .failedRecords : .done, diagnostics: said,
                text: words, result: { [self] in json })
        }
        var outcome = build.outcome(saying: said)
        outcome.text = words + outcome.text
        outcome.result = { [self] in json }
        return outcome
    }

    private var said: [Diagnostic] { body.placed(receipt.notice.diagnostics + receipt.diagnostics) }

    private var json: JSON {
        .compact([
            "notice": .string("\(receipt.notice.subject.rawValue).\(receipt.notice.change.rawValue)"),
            "event": .string(receipt.notice.event), "state": .string(receipt.state),
            "events": .array(receipt.events.map(JSON.string)), "build": build.map { $0.report.json },
        ])
    }
}

extension Receipt {
    fileprivate var words: String {
        switch outcome {
        case .applied(let ids): "taken in for \(ids.joined(separator: ", "))"
        case .known: "it came before, and changes nothing"
        case .outdated: "something newer is known of the event already"
        case .nothingToChange: "it changes nothing that a page shows"
        case .refused: "nothing of it is taken in"
        case .unknownEvent: "no source has the event \(notice.event); the next pull may"
        }
    }

    fileprivate var state: String {
        switch outcome {
        case .applied: "applied"
        case .known: "known"
        case .outdated: "outdated"
        case .nothingToChange: "nothing-to-change"
        case .refused: "refused"
        case .unknownEvent: "unknown-event"
        }
    }

    fileprivate var events: [String] {
        guard case .applied(let ids) = outcome else { return [] }
        return ids
    }
}
