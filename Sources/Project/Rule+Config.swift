import Catalog
import JSON
import Records

extension Rule where Value == Int {
    /// A length of time in seconds, written as `30s`, `5m`, `1h` or `2d`.
    static let duration = Rule(
        "value.duration", "a length of time, such as \"30s\", \"5m\", \"1h\" or \"2d\"",
        schema: Schema(["type": "string", "pattern": "^[0-9]{1,6}[smhd]$"])
    ) { value in
        guard let text = value.string, let unit = text.last.flatMap({ secondsByUnit[$0] }),
            (2...7).contains(text.utf8.count),
            text.utf8.dropLast().allSatisfy({ (48...57).contains($0) }), let count = Int(text.dropLast())
        else { return nil }
        return count * unit
    }

    private static let secondsByUnit: [Character: Int] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
}

extension Rule where Value == String {
    /// A path from the project's folder, which may lead out of it, or an address on the web.
    static let source = Rule(
        "value.path", "a file, such as snapshot.json, or an address such as https://tickets.example.com/api",
        schema: Schema([
            "type": "string", "pattern": .string("(^(?!.*://)\(visible)$)|(\(WebAddress.pattern))"),
        ])
    ) { value in
        value.plainText.flatMap { text in
            if text.contains("://") { return WebAddress(text)?.text }
            return text.allSatisfy(\.isWhitespace) ? nil : text
        }
    }
}

extension Rule where Value == Mailbox {
    /// `events@example.com`, or `Summit <events@example.com>`.
    static let mailbox = Rule(
        "value.email", "a mail address, such as events@example.com or Summit <events@example.com>",
        schema: Schema([
            "type": "string",
            "pattern": .string("^(\(Rule<String>.address)|\(word)*\\S\(word)* <\(Rule<String>.address)>)$"),
        ])
    ) { value in
        guard let text = value.string else { return nil }
        guard text.hasSuffix(">"), let open = text.firstRange(of: " <") else {
            return Rule<String>.isAddress(text) ? Mailbox(address: text) : nil
        }
        let name = text[..<open.lowerBound]
        let isName = name.unicodeScalars.allSatisfy {
            $0.value > 0x1F && $0.value != 0x7F && !"<>@\"".unicodeScalars.contains($0)
        }
        let address = String(text[open.upperBound...].dropLast())
        guard isName, name.contains(where: { !$0.isWhitespace }), Rule<String>.isAddress(address) else { return nil }
        return Mailbox(name: String(name.drop(while: \.isWhitespace)), address: address)
    }

    private static let word = #"[^<>@"\u0000-\u001F\u007F]"#
}

extension Rule where Value == LinkPattern {
    static let linkPattern = Rule(
        "value.url", "an https address, such as https://example.com/t/{order}",
        schema: Schema(["type": "string", "pattern": .string(LinkPattern.pattern)]),
        hint: "the places that are filled in are {order}, {ticket}, {file} and {signature}"
    ) { value in value.string.flatMap { LinkPattern($0) } }
}

extension Rule where Value == WebAddress {
    /// One that the paths of pages are put after.
    static let baseURL = Rule(
        "an address on the web that paths can follow, such as https://example.com/events",
        schema: webAddress.schema.map { $0.with("pattern", "^[^?#]*$") }
    ) { value, problems in
        guard let address = webAddress.read(value, &problems) else { return nil }
        guard let sign = address.text.first(where: { $0 == "?" || $0 == "#" }) else { return address }
        problems.error(
            "value.url", "no path can follow \(value.summary)", at: value,
            hint: "leave out the “\(sign)” and what is after it")
        return nil
    }
}

extension Rule where Value == CheckoutAddress {
    static let checkout = Rule(
        "value.url", "an address of the web, such as https://tickets.example.com/e/{event}",
        schema: Schema(["type": "string", "pattern": .string(CheckoutAddress.pattern)])
    ) { $0.string.flatMap(CheckoutAddress.init) }
}

/// The names a writer gives to entries of an object: `hi-events`, `mpesa`.
enum Name {
    static let pattern = "^[a-z][a-z0-9-]*$"

    static func isName(_ text: String) -> Bool {
        let isFit = text.utf8.allSatisfy {
            (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-")
        }
        return isFit && text.utf8.first.map { (97...122).contains($0) } == true
    }
}
