import Diagnostics
import Fetching

extension Server {
    /// All that a list has over its pages, each once, by what tells them apart. A list that lost some while it was read, since
    /// what changes moves the rest from page to page, is read once more. Throws if it can't be had whole.
    func list(
        _ first: Question, _ kind: Age.Kind, id: (Wire) -> String? = { $0["id"].text },
        page: (Wire, Question) -> Page
    ) throws(Failure) -> [Wire] {
        var sweep = try sweep(first, kind, id: id, page: page)
        if !sweep.isWhole { sweep = try self.sweep(first, kind, id: id, page: page) }
        guard sweep.isWhole else { throw sweep.incomplete(on: name) }
        return sweep.items
    }

    private func sweep(
        _ first: Question, _ kind: Age.Kind, id: (Wire) -> String?, page: (Wire, Question) -> Page
    ) throws(Failure) -> Sweep {
        var sweep = Sweep(first)
        var next: Question? = first
        while let question = next {
            let answer: Wire
            do throws(FetchError) {
                answer = try self.answer(question, kind)
            } catch {
                throw Failure(error)
            }
            let page = page(answer, question)
            try sweep.add(page, id: id, on: name)
            next = page.next
        }
        return sweep
    }
}
