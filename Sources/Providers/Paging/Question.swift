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

    /// The same of something that a source is there for, such as an event: nil only if the server says that there is no such
    /// thing. That it isn't for us just now says nothing of it, and throws.
    func answerIfThere(_ question: Question, _ kind: Age.Kind) throws(Failure) -> Wire? {
        do throws(FetchError) {
            return try answer(question, kind)
        } catch {
            guard error.isMissing else { throw Failure(error) }
            return nil
        }
    }

    /// What an answer is about. Throws if it has none of the keys that such a thing has, as that of a server that is down.
    func known(_ thing: Wire, by keys: [String], _ path: String) throws(Failure) -> Wire {
        guard let object = thing.object, keys.contains(where: { object[$0].text != nil }) else {
            let key = keys.first ?? "id"
            throw Failure.garbled("the answer is about no such thing: it has no “\(key)”", on: name, path)
        }
        return object
    }

    private func answer(_ question: Question, _ kind: Age.Kind) throws(FetchError) -> Wire {
        Wire(try get(question.path, question.query, kind).document.root)
    }
}
