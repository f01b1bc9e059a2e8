import Catalog

/// Writes JSON that may stand in a script element as it is: nothing in it can end the element or start a comment, and what it
/// says is what it was given, to the last hidden sign.
struct ScriptWriter {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    /// An object as a member, or as an element if it has no key.
    mutating func object(_ key: StaticString? = nil, _ members: (inout ScriptWriter) -> Void) {
        start(key)
        bytes.append(UInt8(ascii: "{"))
        members(&self)
        bytes.append(UInt8(ascii: "}"))
    }

    mutating func array(_ key: StaticString, _ elements: (inout ScriptWriter) -> Void) {
        start(key)
        bytes.append(UInt8(ascii: "["))
        elements(&self)
        bytes.append(UInt8(ascii: "]"))
    }

    /// All there is, if that is several.
    mutating func list(_ elements: (inout ScriptWriter) -> Void) {
        start(nil)
        bytes.append(UInt8(ascii: "["))
        elements(&self)
        bytes.append(UInt8(ascii: "]"))
    }

    /// What was written by another of these.
    mutating func written(_ key: StaticString, _ json: [UInt8]) {
        start(key)
        bytes += json
    }

    /// Whatever stands before it tells whether a comma must.
    private mutating func start(_ key: StaticString?) {
        if let last = bytes.last, last != UInt8(ascii: "{"), last != UInt8(ascii: "[") {
            bytes.append(UInt8(ascii: ","))
        }
        guard let key else { return }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(key)
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }
}

extension ScriptWriter {
    /// Nothing at all if there is no text.
    mutating func text(_ key: StaticString?, _ text: String?) {
        guard let text else { return }
        start(key)
        bytes.append(UInt8(ascii: "\""))
        bytes.append(scripted: text)
        bytes.append(UInt8(ascii: "\""))
    }

    /// A word of ours.
    mutating func word(_ key: StaticString?, _ word: StaticString) {
        start(key)
        bytes.append(UInt8(ascii: "\""))
        bytes.append(word)
        bytes.append(UInt8(ascii: "\""))
    }

    mutating func address(_ key: StaticString?, _ address: WebAddress?) {
        text(key, address?.text)
    }

    mutating func flag(_ key: StaticString, _ flag: Bool) {
        start(key)
        bytes.append(flag ? "true" : "false")
    }

    mutating func number(_ key: StaticString, _ number: Int?) {
        guard let number else { return }
        start(key)
        bytes.append(decimal: number)
    }

    /// Every digit; nothing at all of what is no number, which JSON doesn't have.
    mutating func number(_ key: StaticString, _ number: Double) {
        guard number.isFinite else { return }
        start(key)
        bytes.append(contentsOf: number.description.utf8)
    }

    /// In quotes, what some bytes say that need no escaping.
    mutating func quoted(_ key: StaticString, _ write: (inout [UInt8]) -> Void) {
        start(key)
        bytes.append(UInt8(ascii: "\""))
        write(&bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    mutating func id(_ key: StaticString, _ id: StableID) {
        quoted(key) {
            $0.append("urn:uuid:")
            id.append(to: &$0)
        }
    }

    mutating func instant(_ key: StaticString, _ instant: Instant?, _ offset: (Instant) -> Int) {
        guard let instant else { return }
        quoted(key) { $0.append(instant, offset: offset(instant)) }
    }

    mutating func instant(_ key: StaticString, utc instant: Instant?) {
        guard let instant else { return }
        quoted(key) { $0.append(utc: instant) }
    }
}
