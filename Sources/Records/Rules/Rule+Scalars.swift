import Diagnostics
import JSON

extension Rule where Value == Bool {
    public static let bool = Rule("value.bool", "true or false", schema: Schema(["type": "boolean"])) { $0.bool }
}

extension Rule where Value == Int {
    /// A whole number from `least` to `most`.
    public static func integer(_ least: Int, _ most: Int = 1_000_000_000) -> Rule {
        Rule(
            "value.number", "a whole number from \(least) to \(most)",
            schema: Schema(["type": "integer", "minimum": .int(least), "maximum": .int(most)])
        ) { value in
            value.int.flatMap { (least...most).contains($0) ? $0 : nil }
        }
    }
}

extension Rule where Value == Double {
    /// A number from `least` to `most`.
    public static func number(_ least: Int, _ most: Int) -> Rule {
        Rule(
            "value.number", "a number from \(least) to \(most)",
            schema: Schema(["type": "number", "minimum": .int(least), "maximum": .int(most)])
        ) { value in
            value.double.flatMap { (Double(least)...Double(most)).contains($0) ? $0 : nil }
        }
    }
}

extension Rule where Value == String {
    /// A string with something to see in it, and without control characters.
    public static let line = Rule(
        "value.text", "a text that isn't empty",
        schema: Schema(["type": "string", "pattern": .string("^\(Rule.visible)$")]).named("line"), parse: Rule.readLine)

    private static func readLine(_ value: JSONValue) -> String? {
        value.plainText.flatMap { text in
            text.unicodeScalars.contains { !$0.isSpace } ? text : nil
        }
    }

    /// As `line`, as part of a regular expression.
    public static let visible = #"(?!\s*$)\#(anything)"#
    /// Any text without control characters, but for tabs and line breaks.
    public static let anything = #"[^\u0000-\u0008\u000B\u000C\u000E-\u001F]*"#
}

extension Rule where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    /// One of the words of an enumeration.
    public static func word(_ code: String) -> Rule {
        let words = Value.allCases.map(\.rawValue)
        let expected = "one of " + words.map { "“\($0)”" }.joined(separator: ", ")
        return Rule(expected, schema: Schema(["enum": .array(words.map(JSON.string))])) { value, problems in
            if let word = value.string.flatMap(Value.init) { return word }
            problems.error(
                code, "expected \(expected), found \(value.summary)", at: value,
                hint: value.string.flatMap { NearName.hint($0, among: words) })
            return nil
        }
    }
}

extension Unicode.Scalar {
    /// White space; ASCII, which nearly all text starts with, needs no table.
    public var isSpace: Bool {
        isASCII ? value == 0x20 || (9...13).contains(value) : properties.isWhitespace
    }
}

extension JSONValue {
    /// A string without control characters, but for tabs and line breaks; nil for anything else.
    public var plainText: String? {
        guard var string else { return nil }
        // JSON allows them as escapes only, so that most strings need no second look.
        guard hasEscapes else { return string }
        let hasControls = string.withUTF8 { $0.contains { $0 < 0x20 && $0 != 9 && $0 != 10 && $0 != 13 } }
        return hasControls ? nil : string
    }
}
