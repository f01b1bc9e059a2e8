import Diagnostics
import JSON

extension Desk {
    /// A page asks whether it is still what it would be, and what there is to say of it.
    func look(_ query: [String: String]) -> Answer {
        let address = query["path"] ?? ""
        let path = address.prefix { $0 != "?" }
        let parts = address.dropFirst(path.count + 1).split(separator: "&").map {
            $0.split(separator: "=", maxSplits: 1)
        }
        let own = Dictionary(
            parts.compactMap { part -> (String, String)? in
                guard let name = part.first else { return nil }
                let value = part.count > 1 ? part[1].replacing("+", with: " ") : ""
                return Request.unescaped(value).map { (String(name), $0) }
            }, uniquingKeysWith: { _, last in last })
        // The number goes before the sight: of an edition that comes in between the page is told once more.
        let number = stage.number
        guard let place = Request(String(path)).place, case .page(let page) = sight(place, own) else {
            return .text(400, "There is no page to look at.")
        }
        return Answer(200, Array(verdict(page, seen: query["seen"] ?? "", number).text(.oneLine).utf8), .json)
    }

    private func verdict(_ page: Page, seen: String, _ number: Int) -> JSON {
        let failure = stage.failure
        // What there was to say of the page as it still stands is about files as they were.
        let said = failure?.diagnostics ?? (stage.edition?.diagnostics ?? []) + page.diagnostics
        let problems = problems(said, failure?.sources ?? [:])
        let tally = problems.tally
        let swap = page.before.flatMap { before in
            Injection.mark(before) == seen ? SheetSwap(from: before, to: page.bytes) : nil
        }
        return [
            "run": .string(announcements.run), "edition": .int(number), "mark": .string(page.mark),
            "verdict": page.mark == seen ? "same" : swap == nil ? "reload" : "sheets",
            "page": page.mark == seen || swap != nil ? .null : .string(String(decoding: page.bytes, as: UTF8.self)),
            "sheets": .array((swap?.pairs ?? []).map { .array([.string($0.old), .string($0.new)]) }),
            "errors": .int(tally.errors), "warnings": .int(tally.warnings), "title": .string(tally.text),
            "isOfProject": .bool(page.diagnostics.isEmpty),
            "problems": .string(kit.printed(problems, whereabouts)),
        ]
    }

    /// What the last change cost, for whoever wants to know.
    func state() -> Answer {
        let state: JSON = [
            "run": .string(announcements.run), "edition": .int(stage.number), "isBusy": .bool(stage.isBusy),
            "total": .int(stage.makings.total),
            "made": .array(stage.makings.paths.map(JSON.string)),
            "problems": .array(
                problems(
                    stage.failure?.diagnostics ?? stage.edition?.diagnostics ?? [], stage.failure?.sources ?? [:]
                ).diagnostics.map(JSONPrinter().json)),
        ]
        return Answer(200, Array(state.text(.indented).utf8), .json)
    }
}
