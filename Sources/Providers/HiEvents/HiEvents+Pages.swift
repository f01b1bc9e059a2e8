import Diagnostics
import Fetching

extension HiEvents {
    /// Everything in a list, each thing once; nil if the server says that there is no such list, or that it isn't for us.
    func list(_ path: String, _ query: [Query] = [], _ kind: Age.Kind) throws(Failure) -> [Wire]? {
        func question(_ page: Int) -> Question {
            Question(path, query + [Query("page", "\(page)"), Query("per_page", "100")])
        }
        return try server.listIfAllowed(question(1), kind) { answer, asked in
            HiEvents.page(answer, asked, question)
        }
    }

    /// The same; nil only if the server says that there is no such list.
    func listIfThere(_ path: String, _ kind: Age.Kind) throws(Failure) -> [Wire]? {
        func question(_ page: Int) -> Question {
            Question(path, [Query("page", "\(page)"), Query("per_page", "100")])
        }
        return try server.listIfThere(question(1), kind) { answer, asked in HiEvents.page(answer, asked, question) }
    }

    private static func page(_ answer: Wire, _ asked: Question, _ question: (Int) -> Question) -> Page? {
        let number = number(of: asked)
        return Page(
            answer.content, total: answer["meta"]["total"].int,
            next: hasMore(answer, after: number) ? question(number + 1) : nil)
    }

    /// By age, so that what is added meanwhile comes last and shifts nothing between the pages.
    var oldestFirst: [Query] { [Query("sort_by", "created_at"), Query("sort_direction", "asc")] }

    private static func number(of question: Question) -> Int {
        let page = question.query.first { $0.name == "page" }
        return page.flatMap { Int($0.value) } ?? 1
    }

    /// Pages are counted, not followed: the links in an answer are often made by a server that doesn't know the name it is reached
    /// under.
    private static func hasMore(_ answer: Wire, after page: Int) -> Bool {
        if answer["links"]["next"].text != nil { return true }
        return answer["meta"]["last_page"].int.map { page < $0 } ?? false
    }
}
