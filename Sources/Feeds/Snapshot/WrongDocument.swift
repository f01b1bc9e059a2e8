import JSON
import Records

/// Tells a snapshot with mistakes from something that is no snapshot at all, where listing every mistake would bury the one.
enum WrongDocument {
    static let code = "snapshot.wrong-document"

    static func problem(with root: JSONValue) -> Problem? {
        guard root.kind == .object else {
            return problem(
                root, "a snapshot is an object, this is \(root.summary)", hint: "{\"playbill\": 1, \"events\": [ … ]}")
        }
        guard let version = root["playbill"] else {
            return problem(root, "this is not a snapshot: it has no “playbill”", hint: guess(root))
        }
        guard version.int == 1 else {
            return problem(
                version, "a snapshot of version \(version.summary), this Playbill reads version 1",
                hint: "write \"playbill\": 1, or use the Playbill that wrote this file")
        }
        return nil
    }

    private static func problem(_ place: JSONValue, _ message: String, hint: String) -> Problem {
        let start = place.range.lowerBound
        return Problem(.error, code, message, hint: hint, path: place.path.text, bytes: start..<start + 1)
    }

    /// What it is instead, by the keys that give it away.
    private static func guess(_ root: JSONValue) -> String {
        let keys = Set(root.members.compactMap { $0.key.string })
        if !keys.isDisjoint(with: ["site", "sources", "theme"]) {
            return "this looks like playbill.json: give its “sources” instead"
        }
        if !keys.isDisjoint(with: ["buyer", "items", "tickets"]) {
            return "this looks like an order: a snapshot holds events only"
        }
        if keys.contains("data") || keys.contains("results") {
            return "this looks like the answer of an API: a feed has to read it"
        }
        if keys.contains("events") { return "add \"playbill\": 1 at the top" }
        return "{\"playbill\": 1, \"events\": [ … ]}"
    }
}
