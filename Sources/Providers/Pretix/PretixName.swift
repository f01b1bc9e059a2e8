/// Somebody's name: as it is written or, where only its parts are told, put together in the order of their scheme.
struct PretixName {
    let text: String?

    /// From keys such as `attendee_name` and `attendee_name_parts`.
    init(_ wire: Wire, _ key: String) {
        text = wire[key].text ?? PretixName.joined(wire["\(key)_parts"])
    }

    private static func joined(_ parts: Wire) -> String? {
        let part = { (name: String) in parts[name].text }
        let (given, family) = (part("given_name"), part("family_name"))
        let words: [String?]
        switch parts["_scheme"].text {
        case "family_nospace_given":
            words = [[family, given].compactMap { $0 }.joined()]
        case "family_comma_given":
            words = [[family, given].compactMap { $0 }.joined(separator: ", ")]
        case "family_given":
            words = [family, given]
        case "full", "calling_full", "full_transcription", nil:
            words = [part("full_name") ?? part("_legacy") ?? part("calling_name")]
        default:
            words = [part("salutation"), part("title"), given, part("middle_name"), family, part("degree")]
        }
        let name = words.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
        return name.isEmpty ? nil : name
    }
}
