import Synchronization

/// The token of one server, for all threads that ask in its name; got anew by whoever first finds that it has expired.
final class Session: Sendable {
    private let credentials: Credentials
    private let state: Mutex<State>

    /// What a question is signed with, and how many were got before it.
    struct Pass: Hashable, Sendable {
        var number: Int
        var header: Header?
    }

    /// What came of asking for another token.
    enum Outcome {
        case token(Secret, next: [Credentials.Field])
        /// The server doesn't want to, in its words.
        case refused(String)
    }

    private struct State {
        var token: Secret?
        var number = 0
        /// Of renewals, in place of those given: some servers give a new one along with the token.
        var fields: [Credentials.Field] = []
        /// What everybody hears who comes later.
        var refusal: FetchError?
    }

    /// Asks for a token: where, with what, and signed with the old one or not.
    typealias Ask = (Credentials.Renewal, [Credentials.Field], Header?) throws(FetchError) -> Outcome

    init(_ credentials: Credentials) {
        self.credentials = credentials
        state = Mutex(State(token: credentials.token))
    }

    /// The present one; the first if there is none yet.
    func pass(_ trouble: Trouble, _ ask: Ask) throws(FetchError) -> Pass {
        try state.withLock { state throws(FetchError) in
            if state.token == nil, !credentials.renewals.isEmpty { try renew(&state, trouble, ask) }
            return pass(state)
        }
    }

    /// Another one than that which the server has refused; nil if there is no way to get one.
    func pass(after refused: Pass, _ trouble: Trouble, _ ask: Ask) throws(FetchError) -> Pass? {
        guard !credentials.renewals.isEmpty else { return nil }
        // The others wait meanwhile, and then find that it's done.
        return try state.withLock { state throws(FetchError) in
            if state.number == refused.number { try renew(&state, trouble, ask) }
            return pass(state)
        }
    }

    private func pass(_ state: State) -> Pass {
        Pass(
            number: state.number,
            header: state.token.map { Header(credentials.header, credentials.prefix + $0.revealed) })
    }

    private func renew(_ state: inout State, _ trouble: Trouble, _ ask: Ask) throws(FetchError) {
        if let refusal = state.refusal { throw refusal }
        var reasons: [String] = []
        for renewal in credentials.renewals where !renewal.isSigned || state.token != nil {
            let fields = renewal.fields.map { field in state.fields.first { $0.name == field.name } ?? field }
            switch try ask(renewal, fields, renewal.isSigned ? pass(state).header : nil) {
            case .token(let token, let next):
                state.token = token
                state.number += 1
                state.fields = next + state.fields.filter { field in !next.contains { $0.name == field.name } }
                return
            case .refused(let reason): reasons.append(reason)
            }
        }
        let refusal = trouble.unauthorized(state.token == nil ? .known : .expired, reasons.last ?? "")
        state.refusal = refusal
        throw refusal
    }
}
