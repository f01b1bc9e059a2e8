import Diagnostics
import JSON

/// The table of a kind of object: its keys, and the rules that hold between them. Reading, the JSON Schema and the docs
/// are all made from it, so that they can't disagree.
public struct Record<Value: Sendable>: Sendable {
    /// What one is called in messages: `the event`.
    public let name: String
    public let summary: String
    public let fields: [Field<Value>]
    /// What holds between the keys of one object; asked once all of them could be read.
    public let checks: [Check]
    private let blank: Value
    private let index: FieldIndex

    public typealias Check = @Sendable (Value, JSONValue, inout Problems) -> Void

    public init(_ name: String, _ summary: String, blank: Value, _ fields: [Field<Value>], checks: [Check] = []) {
        self.name = name
        self.summary = summary
        self.blank = blank
        self.fields = fields
        self.checks = checks
        index = FieldIndex(fields.map(\.name))
    }
}

extension Record {
    /// Reads an object. What can be read of a faulty one is answered too, for the checks that span records.
    public func readPartly(_ value: JSONValue, _ problems: inout Problems) -> (value: Value, isWhole: Bool) {
        var record = blank
        guard value.kind == .object else {
            problems.error("record.type", "expected \(name) as an object, found \(value.summary)", at: value)
            return (record, false)
        }
        var seen: UInt64 = 0
        var isWhole = true
        for (key, member) in value.members {
            guard let position = index.position(of: key) else {
                noteUnknown(key, in: value, &problems)
                continue
            }
            guard seen & (1 << position) == 0 else {
                problems.error("record.repeated-key", "the key “\(fields[position].name)” stands here twice", at: key, hint: "remove one of the two")
                isWhole = false
                continue
            }
            seen |= 1 << position
            if !fields[position].read(member, &record, &problems) { isWhole = false }
        }
        for (position, field) in fields.enumerated() where field.isRequired && seen & (1 << position) == 0 {
            problems.error(
                "record.missing-key", "\(name) has no “\(field.name)”", at: value,
                hint: "add “\(field.name)”: \(field.expected)")
            isWhole = false
        }
        if isWhole {
            for check in checks { check(record, value, &problems) }
        }
        return (record, isWhole)
    }

    /// The record as a rule for the places that hold one.
    public var rule: Rule<Value> {
        Rule(name, schema: schema) { value, problems in
            let (record, isWhole) = readPartly(value, &problems)
            return isWhole ? record : nil
        }
    }

    private func noteUnknown(_ key: JSONValue, in object: JSONValue, _ problems: inout Problems) {
        let name = key.string ?? ""
        let present = Set(object.members.compactMap { $0.key.string })
        let hint = NearName.hint(name, among: fields.map(\.name).filter { !present.contains($0) })
        problems.noteUnknown(name, of: self.name, at: key, hint: hint)
    }
}
