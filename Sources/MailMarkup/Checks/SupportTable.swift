import Diagnostics

/// What named clients make nothing of, or something else. By our own notes, which rest on caniemail.com as of June 2026 and
/// on trials; a value counts if it has one of the words, a property alone if there are none.
struct SupportFact: Sendable {
    var property: String
    var words: [String] = []
    var clients: String
    var hint: String
    /// A note is for what is missed without harm.
    var severity = Severity.note

    static let all: [SupportFact] = [
        SupportFact(
            property: "display", words: ["flex", "grid"], clients: "Outlook for Windows", hint: "use a table",
            severity: .warning),
        SupportFact(
            property: "position", words: ["absolute", "fixed", "sticky"], clients: "Gmail and Outlook",
            hint: "use a table", severity: .warning),
        SupportFact(
            property: "background-image", words: ["url("],
            clients: "Outlook for Windows; Gmail may drop the whole attribute",
            hint: "set a background-color in a rule of its own", severity: .warning),
        SupportFact(
            property: "background", words: ["url(", "gradient("],
            clients: "Outlook for Windows; Gmail may drop the whole attribute",
            hint: "set a background-color in a rule of its own", severity: .warning),
        SupportFact(
            property: "margin", words: [" -", ": -"], clients: "Outlook, Gmail and Yahoo, if it is negative",
            hint: "use padding", severity: .warning),
        SupportFact(property: "border-radius", clients: "Outlook for Windows", hint: "corners are square there"),
        SupportFact(property: "max-width", clients: "Outlook for Windows", hint: "set a width too"),
        SupportFact(
            property: "box-shadow", clients: "Outlook for Windows and Gmail for other accounts",
            hint: "there is none there"),
        SupportFact(property: "opacity", clients: "Outlook for Windows", hint: "use a lighter colour"),
        SupportFact(
            property: "color", words: ["rgba(", "hsl(", "hsla("], clients: "Outlook for Windows",
            hint: "use six digits", severity: .warning),
        SupportFact(
            property: "background-color", words: ["rgba(", "hsl(", "hsla("], clients: "Outlook for Windows",
            hint: "use six digits",
            severity: .warning),
    ]
}

extension StyleSheet {
    /// Says once of every property what some clients make of it.
    mutating func reportUnsupported() {
        var told: Set<String> = []
        for rule in rules where rule.group < 0 {
            for declaration in rule.declarations {
                let name = String(decoding: declaration.name, as: UTF8.self)
                for fact in SupportFact.all where fact.property == name {
                    let value = String(decoding: declaration.value.text, as: UTF8.self)
                    let word = fact.words.first { ": \(value)".contains($0) }
                    guard word != nil || fact.words.isEmpty, told.insert("\(name) \(word ?? "")").inserted else {
                        continue
                    }
                    mistakes.add(
                        fact.severity, "mail.css-support", "“\(name): \(value)” is not for \(fact.clients)",
                        at: declaration.place,
                        hint: fact.hint)
                }
            }
        }
    }
}
