import Catalog
import Crypto
import Diagnostics
import Feeds
import Preview
import Publishing
import Theming
import Tickets

extension StoryMaker {
    func documents() throws(Failure) -> [Output] {
        guard let order = sample.order else {
            throw Failure(
                .usage,
                [
                    Diagnostic(
                        .error, "sample.order", "a sample of tickets has an “order”", at: Location(file: sample.file))
                ])
        }
        let catalog = try catalog()
        let formats: [(String, TicketRequest.Format)] =
            address.template == StoryMaker.attendee
            ? [(StoryMaker.page, .html)] : [(StoryMaker.pdf, .pdf), (StoryMaker.png, .png)]
        let inputs = inputs([address.template])
        var outputs: [Output] = []
        for (name, format) in formats {
            outputs.append(
                Output(try OutputPath(name), inputs: Digest(of: inputs, name)) { [stage, address, sample, project] in
                    do throws(Failure) {
                        let document = try stage.withTickets(project) { tickets throws(Failure) in
                            try tickets.document(address.template, order, catalog, locale: sample.locale, format)
                        }
                        return Made(document.bytes, diagnostics: document.diagnostics)
                    } catch {
                        return Made(nil, diagnostics: error.diagnostics)
                    }
                })
        }
        return outputs
    }

    /// The events of the sample; throws what is wrong with them.
    func catalog() throws(Failure) -> Catalog {
        let reading = Snapshot.read([Snapshot.Source(file: sample.file, bytes: sample.data)], jobs: 1)
        let errors = reading.diagnostics.filter { $0.severity == .error }
        guard errors.isEmpty else {
            // Places in the sample's data aren't those of its file.
            throw Failure(
                .records,
                errors.map { Diagnostic(.error, $0.code, $0.message, at: Location(file: sample.file), hint: $0.hint) })
        }
        return reading.catalog
    }

    /// Of all that a document or a mail of the sample is made from, which these templates write.
    func inputs(_ templates: [String]) -> [Digest] {
        templates.map(stage.setup.templates.digest) + [
            stage.setup.digest, Digest(of: sample.data), Digest(of: sample.order ?? []),
            Digest(of: sample.context ?? []), Digest(of: "\(project.config) \(sample.locale) \(reading)".utf8),
        ]
    }
}
