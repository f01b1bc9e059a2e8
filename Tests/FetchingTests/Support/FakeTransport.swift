import Synchronization

@testable import Fetching

/// A transport that answers what a test says, and remembers what it was asked.
final class FakeTransport: Sendable {
    typealias Outcome = Result<Response, TransportError>

    private let requests = Mutex<[Request]>([])
    private let answer: @Sendable (Request, Int) -> Outcome

    /// Tells the answer by the question and how many came before it.
    init(_ answer: @escaping @Sendable (_ request: Request, _ number: Int) -> Outcome) {
        self.answer = answer
    }

    /// One after the other; the last one for all that come later.
    convenience init(_ outcomes: Outcome...) {
        self.init { _, number in outcomes[min(number, outcomes.count - 1)] }
    }

    var asked: [Request] { requests.withLock { $0 } }

    /// As lines such as `GET https://tickets.example.com/api/events`.
    var questions: [String] { asked.map { "\($0.method.rawValue) \($0.address)" } }

    var transport: Transport {
        Transport { request throws(TransportError) in
            let number = self.requests.withLock { requests in
                requests.append(request)
                return requests.count - 1
            }
            return try self.answer(request, number).get()
        }
    }
}

extension FakeTransport.Outcome {
    static func json(_ text: String, status: Int = 200, _ headers: [String: String] = [:]) -> Self {
        let type = ["content-type": "application/json"]
        return .success(
            Response(status: status, headers: headers.merging(type) { given, _ in given }, body: Array(text.utf8)))
    }

    static func status(_ status: Int, _ headers: [String: String] = [:]) -> Self {
        .success(Response(status: status, headers: headers))
    }
}

extension Request {
    /// What it says under a name.
    func header(_ name: String) -> String? {
        headers.first { $0.name == name }?.value.revealed
    }
}
