import Diagnostics
import Effects

/// Answers whatever a browser asks the preview for.
public final class Desk: Sendable {
    /// Below it is everything of the preview's own.
    static let own = "/_playbill/"

    let stage: Stage
    let announcements: Announcements
    let whereabouts: Whereabouts
    let kit: Kit

    public init(_ stage: Stage, _ announcements: Announcements, _ whereabouts: Whereabouts, _ kit: Kit) {
        self.stage = stage
        self.announcements = announcements
        self.whereabouts = whereabouts
        self.kit = kit
    }

    public func answer(_ request: Request) -> Answer {
        guard let place = request.place else { return .text(400, "This is no address of a site.") }
        let own = Desk.own.dropFirst()
        guard place.hasPrefix(own) else { return answer(sight(place, request.query)) }
        switch place.dropFirst(own.count) {
        case "events": return stream()
        case "look": return look(request.query)
        case "state": return state()
        case let name: return kit.file(name) ?? answer(sight(place, request.query))
        }
    }

    /// What is at a place; that of a page depends on nothing but this, so that it can be looked at again.
    func sight(_ place: String, _ query: [String: String]) -> Sight {
        let own = Desk.own.dropFirst()
        if place + "/" == own { return .other(.leading(to: Desk.own)) }
        guard place.hasPrefix(own) else { return siteSight(place) }
        let rest = place.dropFirst(own.count)
        if rest.hasPrefix("story/") { return storySight(rest.dropFirst(6)) }
        return gallerySight(rest, query) ?? missing(place, near: [galleryNear(rest), Desk.own].compactMap { $0 })
    }

    private func answer(_ sight: Sight) -> Answer {
        switch sight {
        case .other(let answer): return answer
        case .page(let page):
            let injection = Injection(mark: page.mark, run: announcements.run, edition: stage.number, now: page.now)
            return Answer(page.status, injection.into(page.bytes), .html, page.headers)
        }
    }

    private func stream() -> Answer {
        let type = Answer.Header("Content-Type", "text/event-stream")
        return Answer(200, [type, .fresh, .typed], .stream(announcements.listen()))
    }
}
