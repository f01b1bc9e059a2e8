import Catalog
import Diagnostics
import JSON
import Project

/// An event of pretix as one of a snapshot or, if it has several dates, as one for each.
struct PretixEvent {
    let answers: PretixAnswers
    let request: Provider.Request
    var event: Wire { answers.event }

    init(_ answers: PretixAnswers, _ request: Provider.Request) {
        self.answers = answers
        self.request = request
    }

    func read() -> Harvest {
        var remarks = Remarks("pretix", request.server.name, "event \(answers.path.name)")
        answers.sayUnseen(&remarks)
        sayTestMode(&remarks)
        sayVariants(&remarks)
        let setting = Setting(zone: zone(&remarks), currency: currency)
        var events: [JSON] = []
        var days: Set<String> = []
        for date in dates(&remarks) {
            events.append(json(date, setting, &days, &remarks))
        }
        // What holds for an item is come upon again on each date.
        var said: Set<Diagnostic> = []
        return Harvest(
            events: events, diagnostics: remarks.diagnostics.filter { said.insert($0).inserted },
            refused: remarks.hasErrors ? Set(events.compactMap { $0["id"]?.text }) : [])
    }

    private struct Setting {
        var zone: Zone
        var currency: Currency?
    }
}

extension PretixEvent {
    private func json(
        _ date: PretixDate, _ setting: Setting, _ days: inout Set<String>, _ remarks: inout Remarks
    ) -> JSON {
        let name = date.id.map { "date \($0), " } ?? ""
        let starts = date["date_from"].moment("\(name)date_from", in: setting.zone, &remarks)
        if starts == nil {
            remarks.error(
                "no-date", "\(name)date_from", "nothing says when it starts, so it isn't taken as it is now",
                hint: "give it a date at pretix")
        }
        let title = PretixText(date.own("name"))
        let text = { (instant: Instant?) in instant.map { JSON.string($0.text(in: setting.zone)) } }
        let types = PretixShop(answers, date, zone: setting.zone, currency: setting.currency).ticketTypes(&remarks)
        let status: Event.Status = isLive && date.date?["active"].flag != false ? .published : .draft
        return .compact([
            "id": .string(answers.path.id(date: date.id)),
            "slug": .string(slug(date, date["date_from"].instant, setting.zone, &days)),
            "title": title.json ?? .string(answers.path.event), "description": description(date).json,
            "status": .string(status.rawValue), "visibility": isListed(date) ? nil : "unlisted",
            "starts": starts, "ends": date["date_to"].moment("\(name)date_to", in: setting.zone, &remarks),
            "doors": text(date["date_admission"].instant("\(name)date_admission", &remarks)),
            "timeZone": event["timezone"].zoneName(else: setting.zone),
            "series": date.id.map { _ in .string(answers.path.id()) },
            "organizer": .string("pretix-\(answers.path.organizer)"), "image": image, "locale": locale,
            "venue": PretixVenue(date, country: request.source.country).json(&remarks),
            "ticketing": ticketing(date, hasTypes: !types.isEmpty), "branding": branding,
            "ticketTypes": types.isEmpty ? nil : .array(types),
            "schedule": PretixProgramme(answers.items ?? [], zone: setting.zone).json(&remarks),
        ])
    }

    /// Those of a series, the eldest first; otherwise the event itself.
    private func dates(_ remarks: inout Remarks) -> [PretixDate] {
        guard let dates = answers.dates else { return [PretixDate(event: event, date: nil)] }
        if dates.isEmpty {
            remarks.note("no-dates", "subevents", "it has no dates yet, so it is left out", hint: "add some at pretix")
        }
        return dates.sorted { ($0["id"].int ?? 0) < ($1["id"].int ?? 0) }.map { PretixDate(event: event, date: $0) }
    }

    /// Of several dates on one day the first keeps the plain name, so that it stays when others are added.
    private func slug(_ date: PretixDate, _ starts: Instant?, _ zone: Zone, _ days: inout Set<String>) -> String {
        let base = Slug.near(answers.path.event)?.text ?? PathPart.of(answers.path.id())
        guard let id = date.id else { return base }
        guard let starts else { return "\(base)-\(id)" }
        let (day, time) = ("\(base)-\(zone.day(at: starts))", starts.text(in: zone).dropFirst(11).prefix(5))
        let candidates = [day, "\(day)-\(time.replacing(":", with: ""))"]
        return candidates.first { days.insert($0).inserted } ?? "\(day)-\(id)"
    }

    private func description(_ date: PretixDate) -> PretixText {
        let own = PretixText(date.date?["frontpage_text"] ?? Wire(nil))
        return own.json == nil ? PretixText(answers.settings?["frontpage_text"] ?? Wire(nil)) : own
    }

    private func isListed(_ date: PretixDate) -> Bool {
        event["is_public"].flag != false && date["is_public"].flag != false
            && answers.settings?["meta_noindex"].flag != true
    }
}
