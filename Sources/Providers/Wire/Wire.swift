import Catalog
import JSON

/// A value of an API's answer, read as tolerantly as such answers are careless: what is missing, null or empty is nil, and
/// numbers come as numbers or as texts.
struct Wire: Sendable {
    let value: JSONValue?

    init(_ value: JSONValue?) {
        self.value = value.flatMap { $0.isNull ? nil : $0 }
    }

    /// Under the first of several names that has something: APIs rename their keys.
    subscript(_ names: String...) -> Wire {
        Wire(names.lazy.compactMap { value?[$0] }.first { !$0.isNull })
    }

    var isThere: Bool { value != nil }
}

extension Wire {
    /// A text with something to see in it, without the space around it; a number as it is written.
    var text: String? {
        guard let text = value?.string ?? value?.numeral else { return nil }
        let trimmed = text.trimmed
        return trimmed.isEmpty ? nil : trimmed
    }

    var int: Int? { value?.int ?? text.flatMap { Int($0) } }

    var double: Double? { value?.double ?? text.flatMap { Double($0) } }

    /// Also 0 and 1, and these and the words as texts.
    var flag: Bool? {
        if let bool = value?.bool { return bool }
        switch text?.lowercased() {
        case "1", "true", "yes": return true
        case "0", "false", "no": return false
        default: return nil
        }
    }

    /// What is in a list; of an object whose keys are numbers, which PHP makes of lists with gaps, what is in that.
    var list: [Wire] { listIfThere ?? [] }

    /// The same; nil for what is no list, which is something else than a list with nothing in it.
    var listIfThere: [Wire]? {
        guard let value else { return nil }
        if value.kind == .array { return value.elements.map { Wire($0) } }
        let members = value.members.map { (number: $0.key.string.flatMap { Int($0) }, value: $0.value) }
        guard !members.isEmpty, members.allSatisfy({ $0.number != nil }) else { return nil }
        return members.sorted { ($0.number ?? 0) < ($1.number ?? 0) }.map { Wire($0.value) }
    }

    /// A point in time: with an offset or `Z`, or, as some columns come, without either and then in UTC.
    var instant: Instant? {
        guard let text else { return nil }
        if let instant = Instant(text) { return instant }
        let plain = text.replacing(" ", with: "T", maxReplacements: 1)
        return Instant("\(plain)Z")
    }

    var webAddress: WebAddress? { text.flatMap { WebAddress($0) } }
}

extension String {
    /// Without white space at its ends.
    var trimmed: String {
        let start = drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
