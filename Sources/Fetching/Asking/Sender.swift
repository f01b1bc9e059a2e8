import Diagnostics
import Synchronization

/// Sends questions to one server: no more at once and no more often than it may be asked, and again if that may help.
final class Sender: Sendable {
    private let client: Client
    private let gate: Gate
    private let pace: Mutex<Pace>
    /// Those of other processes too; nil if there is no budget, or nothing is kept.
    private let turns: Turns?

    init(_ client: Client, jobs: Int, budget: Int? = nil, of server: Endpoint? = nil) {
        self.client = client
        gate = Gate(jobs)
        pace = Mutex(Pace(budget: budget))
        turns = budget == nil ? nil : server.flatMap { client.keeper?.turns($0) }
    }

    /// The answer, whatever its status says as long as asking again can't help. Throws if there is none.
    func send(_ request: Request, _ trouble: Trouble) throws(FetchError) -> Response {
        var tries = Tries(client.patience)
        while true {
            try waitForTurn(trouble)
            let result = gate.pass { Result { () throws(TransportError) in try client.transport.send(request) } }
            let wait: Double
            switch result {
            case .success(let response):
                let pause = StatedPause.seconds(response, now: client.timing.now())
                if let pause { self.pause(pause) }
                guard Patience.isPassing(response.status) else { return response }
                wait = try tries.wait(response, pause, chance: client.timing.random(), trouble)
            case .failure(let problem):
                let error = trouble.error(problem, request.limits, reach: request.reach, attempts: tries.count + 1)
                guard Patience.isPassing(problem), let next = tries.wait(chance: client.timing.random()) else {
                    throw error
                }
                wait = next
            }
            if wait > 0 { client.timing.sleep(wait) }
        }
    }
}

extension Sender {
    private func waitForTurn(_ trouble: Trouble) throws(FetchError) {
        let wait = pace.withLock { pace in
            let now = client.timing.elapsed()
            let own = pace.turn(now: now) - now
            guard let turns, let budget = pace.budget else { return own }
            return turns.wait(budget: budget, now: client.timing.now()) ?? own
        }
        if wait > 0 { client.timing.sleep(wait) }
        // Meanwhile the server may have asked for a pause.
        while let (pause, isNews) = pace.withLock({ $0.pause(now: client.timing.elapsed()) }) {
            guard pause <= client.patience.longestPause else { throw trouble.limited(pause) }
            if isNews { say(pause, trouble) }
            // All who wait would come back in the same instant.
            client.timing.sleep(pause + client.patience.wait(after: 1, chance: client.timing.random()))
        }
    }

    private func pause(_ seconds: Double) {
        let end = client.timing.elapsed() + seconds
        pace.withLock { $0.pause(until: end) }
    }

    private func say(_ pause: Double, _ trouble: Trouble) {
        guard pause >= Sender.worthSaying else { return }
        client.report(
            Diagnostic(
                .note, "fetch.pause", "\(trouble.host) wants a pause of \(pause.wholeSeconds) s",
                hint: "set feeds.budget to fewer questions a minute if that happens often"))
    }

    private static let worthSaying = 5.0
}
