import Diagnostics
import Fetching

/// What a server is asked: a path below the address of its API, or an address that it gave itself.
struct Question: Hashable, Sendable {
    var path: String
    var query: [Query]

    init(_ path: String, _ query: [Query] = []) {
        self.path = path
        self.query = query
    }
}

extension Server {
    /// The answer as it came.
    func answerOrFail(_ question: Question, _ kind: Age.Kind) throws(Failure) -> Wire {
        do throws(FetchError) {
            return try answer(question, kind)
        } catch {
            throw Failure(error)
        }
    }

    /// The same; nil if the server says that there is no such thing, or that it isn't for us.
    func answerIfAllowed(_ question: Question, _ kind: Age.Kind) throws(Failure) -> Wire? {
        do throws(FetchError) {
            return try answer(question, kind)
        } catch {
            guard error.isMissing || error.isDenied else { throw Failure(error) }
            return nil
        }
    }

    private func answer(_ question: Question, _ kind: Age.Kind) throws(FetchError) -> Wire {
        Wire(try get(question.path, question.query, kind).document.root)
    }
}
