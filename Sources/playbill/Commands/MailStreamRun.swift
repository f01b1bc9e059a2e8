import Catalog
import Diagnostics
import Effects
import JSON
import Mail
import Streaming

/// One call of `playbill mail --stream`.
struct MailStreamRun: Sendable {
    private let stream: LineStream<MailDesk, MailClerk>
    private let feed: Feed

    /// Throws if the call is wrong.
    init(_ invocation: Invocation, _ kind: MailKind?) throws(Failure) {
        // First, before there are threads that know nothing of it.
        feed = try invocation.openInput()
        let (project, plan) = (try OrderProject(invocation), try MailPlan(invocation))
        let context = try SharedContext(invocation, kind)
        stream = LineStream(
            try StreamSettings(invocation, command: "mail"), StreamWording(products: "mails", pieces: "mails"),
            project.disk,
            load: { disk throws(Failure) in
                var project = project
                project.disk = disk
                return try MailDesk.load(project, plan)
            },
            ready: { desk in
                [
                    JSON.Member("events", .int(desk.mails.events.count)),
                    JSON.Member("form", .string(plan.form.rawValue)),
                ]
            },
            with: { MailClerk(plan) },
            answer: { clerk, line, desk in
                let reading = MailLine.read(line, kind, context: context, events: desk.mails.events)
                guard let request = reading.request else {
                    let failed = MailResult(id: reading.id, failed: Failure(.records, reading.diagnostics))
                    return failed.answer(to: line.number)
                }
                return clerk.result(request, desk, reading.diagnostics).answer(to: line.number)
            },
            failed: { number, failure in MailResult(id: nil, failed: failure).answer(to: number) })
    }

    /// Throws if it can't begin.
    func outcome() throws(Failure) -> Outcome { Outcome(try stream.run(feed)) }
}
