import Diagnostics
import JSON
import Records

extension Messages {
    /// How a translation differs from the messages it translates: what is missing, superfluous, or filled differently.
    public func problems(against reference: Messages, butFor others: Set<String> = []) -> [Diagnostic] {
        var comparison = Comparison(self, reference)
        for key in keys where !others.contains(key) {
            guard let message = messages[key] else { continue }
            comparison.compare(message, key)
        }
        let missing = reference.keys.filter { messages[$0] == nil }.map { key in
            Diagnostic(
                .warning, "messages.missing-key", "there is no message “\(key)” in “\(language)”",
                at: Location(file: file), hint: NearName.hint(key, among: keys))
        }
        return comparison.problems.diagnostics(file: file, bytes: bytes) + missing
    }
}

private struct Comparison {
    let reference: Messages
    let language: String
    let categories: [PluralCategory]
    let everyday: [PluralCategory]
    var problems = Problems()

    init(_ messages: Messages, _ reference: Messages) {
        self.reference = reference
        language = messages.language.text
        let rules = PluralRules(messages.language)
        (categories, everyday) = (rules.categories, rules.everyday())
    }

    mutating func compare(_ message: Message, _ key: String) {
        guard let original = reference.messages[key] else {
            let hint = NearName.hint(key, among: reference.keys) ?? "remove it"
            return report("unknown-key", "\(reference.file) has no message “\(key)”", hint, key, message)
        }
        comparePlaceholders(message, original, key)
        guard original.forms != nil else {
            if message.forms != nil {
                report("counts", "“\(key)” has plural forms, and no count to choose by", "write one text", key, message)
            }
            return
        }
        compareForms(message, key)
    }

    private mutating func comparePlaceholders(_ message: Message, _ original: Message, _ key: String) {
        let (mine, theirs) = (message.placeholders, original.placeholders)
        // A count is there to be written wherever one chooses the form.
        for name in mine where !theirs.contains(name) && !(name == "count" && original.forms != nil) {
            let hint = theirs.isEmpty ? "remove it" : "there is \(theirs.joined(separator: ", "))"
            report(
                "unknown-placeholder", "nothing fills “{\(name)}” in “\(key)”",
                NearName.hint(name, among: theirs) ?? hint, key, message, as: .error)
        }
        for name in theirs where !mine.contains(name) {
            let hint = "the message it translates has it"
            report("missing-placeholder", "“\(key)” leaves out “{\(name)}”", hint, key, message)
        }
    }

    private mutating func compareForms(_ message: Message, _ key: String) {
        let has = message.forms.map { $0.map(\.category) } ?? [.other]
        for category in everyday where !has.contains(category) {
            let hint = "“\(language)” counts with \(names(everyday))"
            report("missing-category", "“\(key)” has no text for “\(category.rawValue)”", hint, key, message)
        }
        for category in has where !categories.contains(category) {
            let hint = "it counts with \(names(categories))"
            report(
                "unused-category", "“\(language)” never takes the text for “\(category.rawValue)”", hint, key, message)
        }
    }

    private func names(_ categories: [PluralCategory]) -> String {
        categories.map(\.rawValue).joined(separator: ", ")
    }

    private mutating func report(
        _ code: String, _ message: String, _ hint: String, _ key: String, _ found: Message,
        as severity: Severity = .warning
    ) {
        let path = [JSONStep.key(key)].text
        problems.report(
            Problem(severity, "messages.\(code)", message, hint: hint, path: path, bytes: found.bytes))
    }
}
