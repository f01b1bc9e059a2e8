import Catalog
import Diagnostics
import Feeds
import JSON
import MailMarkup
import Records
import Theming

/// Makes mails of samples, each of which has a catalogue, an order and a context of its own, to see what there is to say of
/// a template.
public final class SampleMails: Sendable {
    private let office: MailOffice

    public init(_ office: MailOffice) {
        self.office = office
    }

    /// The kinds of mail that a project has words of its own for.
    public var ownKinds: [MailKind] {
        MailKind.allCases.filter { kind in
            office.whatsApp[kind] != nil || office.ownTemplates.contains { $0.kinds.contains(kind) }
        }
    }

    /// What is wrong or odd with the HTML and the text of a kind of mail; and with the message, where there is one.
    public func diagnostics(
        _ kind: MailKind, _ sample: TemplateSample, _ catalog: Catalog
    ) -> [Diagnostic] {
        do throws(Failure) {
            var found: [Diagnostic] = []
            for form in [MailPlan.Form.html, .text] + (office.whatsApp[kind] == nil ? [] : [.whatsapp]) {
                let result = try result(kind, sample, catalog, form)
                // That a sample has no telephone isn't the template's fault.
                found += result.diagnostics.filter {
                    !$0.code.hasPrefix("whatsapp.") || $0.code == "whatsapp.parameter"
                }
            }
            return found
        } catch {
            return error.diagnostics
        }
    }

    /// The mails of a sample, in their place, without documents of tickets. Throws if the order or the context is wrong.
    public func result(
        _ kind: MailKind, _ sample: TemplateSample, _ catalog: Catalog, _ form: MailPlan.Form
    ) throws(Failure) -> MailResult {
        let shown = MailOffice(catalog, like: office)
        let request = try SampleMails.request(kind, sample, shown.events)
        return MailMaker(MailPlan(form, now: { sample.asOf })).result(request, shown)
    }

    private static func request(
        _ kind: MailKind, _ sample: TemplateSample, _ events: [ID<Event>: Event]
    ) throws(Failure) -> MailRequest {
        var problems = Problems()
        var request: MailRequest?
        let text =
            Array("{\"order\":".utf8) + (sample.order ?? Array("null".utf8)) + Array(",\"context\":".utf8)
            + (sample.context ?? Array("{}".utf8)) + Array("}".utf8)
        do throws(JSONSyntaxError) {
            request =
                MailReader(kind, events: events, source: sample.file).read(
                    try JSONDocument(text).root, &problems
                ).request
        } catch {
            problems.report(error)
        }
        guard var request else {
            // Places in what was put together aren't those of its file.
            throw Failure(
                .records,
                problems.diagnostics(file: sample.file, bytes: text).map {
                    Diagnostic($0.severity, $0.code, $0.message, at: Location(file: sample.file), hint: $0.hint)
                })
        }
        request.order.locale = request.order.locale ?? sample.locale
        return request
    }
}
