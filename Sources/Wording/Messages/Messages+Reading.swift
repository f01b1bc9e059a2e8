import Catalog
import Diagnostics
import JSON
import Records

extension Messages {
    /// Reads `{"nav.home": "Home", "event.tickets.left": {"one": "Only {count} left", "other": …}}`, and everything that is wrong
    /// with it; what can be read is there all the same.
    public static func read(
        _ bytes: [UInt8], language: LanguageTag, file: String
    ) -> (messages: Messages, problems: [Diagnostic]) {
        var problems = Problems()
        var messages: [String: Message] = [:]
        do throws(JSONSyntaxError) {
            let root = try JSONDocument(bytes).root
            if root.kind != .object {
                problems.error("messages.not-an-object", "expected messages by key, found \(root.summary)", at: root)
            }
            for (key, value) in root.members {
                let name = key.string ?? ""
                if messages[name] != nil { problems.repeated(name, at: key) }
                if let message = Message(value, &problems) { messages[name] = message }
            }
        } catch {
            problems.report(error)
        }
        return (
            Messages(language: language, file: file, bytes: bytes, messages: messages),
            problems.diagnostics(file: file, bytes: bytes)
        )
    }
}

extension Message {
    fileprivate init?(_ value: JSONValue, _ problems: inout Problems) {
        switch value.kind {
        case .string: self.init(other: MessageText(value, &problems), forms: nil, bytes: value.range)
        case .object: self.init(counting: value, &problems)
        default:
            problems.error(
                "messages.not-a-text", "expected a text, or texts by plural category, found \(value.summary)", at: value
            )
            return nil
        }
    }

    private init?(counting value: JSONValue, _ problems: inout Problems) {
        var forms: [PluralCategory: MessageText] = [:]
        for (key, value) in value.members {
            let name = key.string ?? ""
            let category = PluralCategory(rawValue: name)
            if category == nil { problems.unknownCategory(name, at: key) }
            guard value.kind == .string else {
                problems.error("messages.not-a-text", "expected a text, found \(value.summary)", at: value)
                continue
            }
            let text = MessageText(value, &problems)
            guard let category else { continue }
            if forms[category] != nil { problems.repeated(name, at: key) }
            forms[category] = text
        }
        guard let other = forms[.other] else {
            if value["other"] == nil {
                problems.error(
                    "messages.missing-other", "the message has no text for “other”", at: value,
                    hint: "every language needs it, for the numbers that no other category takes")
            }
            return nil
        }
        let sorted = forms.map { Form(category: $0.key, text: $0.value) }.sorted { $0.category < $1.category }
        self.init(other: other, forms: sorted, bytes: value.range)
    }
}

extension MessageText {
    fileprivate init(_ value: JSONValue, _ problems: inout Problems) {
        var mistakes: [(mistake: Mistake, offset: Int)] = []
        self.init(value.string ?? "", &mistakes)
        for (mistake, offset) in mistakes { problems.report(mistake, offset, in: value) }
    }
}

extension Problems {
    fileprivate mutating func repeated(_ name: String, at key: JSONValue) {
        error("messages.repeated-key", "the key “\(name)” stands here twice", at: key, hint: "remove one of the two")
    }

    fileprivate mutating func unknownCategory(_ name: String, at key: JSONValue) {
        let names = PluralCategory.allCases.map(\.rawValue)
        error(
            "messages.unknown-category", "there is no plural category “\(name)”", at: key,
            hint: NearName.hint(name, among: names) ?? "one of \(names.joined(separator: ", "))")
    }

    fileprivate mutating func report(_ mistake: MessageText.Mistake, _ offset: Int, in value: JSONValue) {
        var (severity, code) = (Severity.error, "messages.braces")
        let (message, hint): (String, String)
        switch mistake {
        case .unclosed: (message, hint) = ("“{” is never closed", "write {{ for a brace")
        case .unopened: (message, hint) = ("“}” closes nothing", "write }} for a brace")
        case .badName(let name):
            (message, hint) = (
                "“{\(name)}” is no placeholder", "a name has letters, digits and _; write {{ for a brace"
            )
        case .tag(let text):
            message = "“{\(text)}” is a tag of templates, and messages have none"
            hint = "make a message of each case, and choose between them in the template"
        case .output(let text):
            (severity, code) = (.warning, "messages.liquid")
            message = "readers see “{\(text)}” here: a message is no template"
            hint = "write {name} where the template is to fill something in: {{ 'key' | t: name: … }}"
        }
        // Behind an escape bytes and letters don't go together any more.
        let place = value.range.lowerBound + 1 + offset
        let bytes = value.hasEscapes ? value.range : place..<place + 1
        report(Problem(severity, code, message, hint: hint, path: value.path.text, bytes: bytes))
    }
}
