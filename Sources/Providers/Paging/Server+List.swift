import Diagnostics
import Fetching

extension Server {
    /// How a page is taken out of an answer; nil if there is no list in it.
    typealias Paging = (_ answer: Wire, _ question: Question) -> Page?

    /// All that a list has over its pages, each thing once, by its id. A list that lost some while it was read, since what
    /// changes moves the rest from page to page, is read once more. Throws if it can't be had whole.
    func list(
        _ first: Question, _ kind: Age.Kind, id: (Wire) -> String? = { $0["id"].text }, page: Paging
    ) throws(Failure) -> [Wire] {
        let answer = try answerOrFail(first, kind)
        return try list(from: answer, first, kind, id: id, page: page)
    }

    /// The same; nil if the server says that there is no such list, or that it isn't for us.
    func listIfAllowed(
        _ first: Question, _ kind: Age.Kind, id: (Wire) -> String? = { $0["id"].text }, page: Paging
    ) throws(Failure) -> [Wire]? {
        guard let answer = try answerIfAllowed(first, kind) else { return nil }
        return try list(from: answer, first, kind, id: id, page: page)
    }

    /// The same; nil only if the server says that there is no such list.
    func listIfThere(
        _ first: Question, _ kind: Age.Kind, id: (Wire) -> String? = { $0["id"].text }, page: Paging
    ) throws(Failure) -> [Wire]? {
        guard let answer = try answerIfThere(first, kind) else { return nil }
        return try list(from: answer, first, kind, id: id, page: page)
    }

    private func list(
        from answer: Wire, _ first: Question, _ kind: Age.Kind, id: (Wire) -> String?, page: Paging
    ) throws(Failure) -> [Wire] {
        let sweep = try sweep(from: answer, first, kind, id: id, page: page)
        if sweep.isWhole { return sweep.items }
        let again: Age.Kind = kind == .orders ? .orders : .now
        let second = try self.sweep(from: answerOrFail(first, again), first, again, id: id, page: page)
        guard second.isWhole || second.isSame(as: sweep) else { throw second.incomplete(on: name) }
        return second.items
    }

    private func sweep(
        from answer: Wire, _ first: Question, _ kind: Age.Kind, id: (Wire) -> String?, page: Paging
    ) throws(Failure) -> Sweep {
        var sweep = Sweep(first)
        var (question, answer) = (first, answer)
        while true {
            guard let page = page(answer, question) else {
                throw Failure.garbled("the answer has no list in it", on: name, question.path)
            }
            try sweep.add(page, id: id, on: name)
            guard let next = page.next else { return sweep }
            question = next
            answer = try answerOrFail(next, kind)
        }
    }
}
