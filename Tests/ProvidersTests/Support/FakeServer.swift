import Fetching
import JSON
import Synchronization

/// A server that knows a few answers by heart, and remembers what it was asked.
final class FakeServer: Sendable {
    private let answers: [String: [UInt8]]
    /// Of all of them.
    private let headers: [String: String]
    private let asked = Mutex<[String]>([])

    /// By path and query as they are asked for: `/public/events/42`, `/orders?page=2`.
    init(_ answers: [String: String], headers: [String: String] = [:]) {
        self.answers = answers.mapValues { Array($0.utf8) }
        self.headers = headers
    }

    var questions: [String] { asked.withLock { $0 } }

    var server: Server {
        Server(name: "tickets.example.com") { path, query, _ throws(FetchError) in
            let names = query.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
            let question = names.isEmpty ? path : "\(path)?\(names)"
            self.asked.withLock { $0.append(question) }
            guard let bytes = self.answers[question] else {
                throw FetchError(.status(404), question, "there is no such thing", hint: "")
            }
            do throws(JSONSyntaxError) {
                return Answer(try JSONDocument(bytes), headers: self.headers)
            } catch {
                throw FetchError(.garbled, question, error.message, hint: "")
            }
        }
    }
}
