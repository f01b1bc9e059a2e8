import Catalog
import JSON

extension EventWords {
    /// A date of its own is cancelled on its own. Public answers without a status are about what is live.
    mutating func status() -> Event.Status {
        if occurrence["status"].text == "CANCELLED" { return .cancelled }
        guard let word = event["status"].text else { return .published }
        if let status = HiEvents.eventStatus(word) { return status }
        remarks.warn(
            "status", "status", "nobody knows the status “\(word)”: the event is taken for a draft",
            hint: "make it live in Hi.Events, or a later version of playbill may know it")
        return .draft
    }

    /// Who asks not to be found by search engines is not put on lists, and what is put away is shown nowhere.
    mutating func visibility() -> JSON? {
        if event["status"].text == "ARCHIVED" { return "hidden" }
        guard settings["allow_search_engine_indexing"].flag == false else { return nil }
        remarks.note(
            "unlisted", "settings.allow_search_engine_indexing",
            "search engines are not to find the event: only who has the link does",
            hint: "allow search engines in its settings in Hi.Events to have it on lists")
        return "unlisted"
    }
}
