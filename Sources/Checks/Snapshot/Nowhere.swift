import Catalog

extension Rule<CheckedEvent> {
    static var nowhere: Self {
        Rule(
            "snapshot.nowhere", .warning, "Coordinates are those of the place, not of a form that was left empty.",
            RuleExample(
                .event, bad: #""venue": {"name": "Sports Club", "coordinates": {"latitude": 0, "longitude": 0}}"#,
                good: #""venue": {"name": "Sports Club", "coordinates": {"latitude": 0.5143, "longitude": 35.2698}}"#)
        ) { checked in
            guard let place = checked.event.venue?.coordinates, place.latitude == 0, place.longitude == 0 else {
                return []
            }
            return [
                Finding(
                    "the place is in the sea, where both coordinates are 0",
                    at: checked.location("venue", "coordinates"),
                    hint: "correct them, or leave them out")
            ]
        }
    }
}
