import Diagnostics
import JSON

/// The table of a kind of object: its keys, and the rules that hold between them. Reading, the JSON Schema and the docs
/// are all made from it, so that they can't disagree.
public struct Record<Value: Sendable>: Sendable {
    /// What one is called in messages: `the event`.
    public let name: String
    public let summary: String
    public let fields: [Field<Value>]
    public let checks: [Check<Value>]
    /// Whether a key that isn't in the table is an error, or merely noted.
    public let isClosed: Bool
    @usableFromInline let blank: Value
    @usableFromInline let index: FieldIndex
    @usableFromInline let required: FieldSet
    /// What each check needs, as positions.
    @usableFromInline let needs: [FieldSet]

    public init(
        _ name: String, _ summary: String, blank: Value, isClosed: Bool = false, _ fields: [Field<Value>],
        checks: [Check<Value>] = []
    ) {
        self.name = name
        self.summary = summary
        self.blank = blank
        self.fields = fields
        self.checks = checks
        self.isClosed = isClosed
        let names = fields.map(\.name)
        index = FieldIndex(names)
        required = FieldSet(fields.indices.filter { fields[$0].isRequired })
        needs = checks.map { check in FieldSet(check.keys.compactMap(names.firstIndex)) }
    }
}

extension Record {
    /// Reads an object. What can be read of a faulty one is answered too, for the checks that span records.
    @inlinable
    public func readPartly(_ value: JSONValue, _ problems: inout Problems) -> (value: Value, faults: FieldSet) {
        var record = blank
        guard value.kind == .object else {
            problems.error("record.type", "expected \(name) as an object, found \(value.summary)", at: value)
            return (record, .all)
        }
        var seen = FieldSet()
        var faults = FieldSet()
        // What nothing at all is known of.
        var holes = FieldSet()
        for (key, member) in value.members {
            guard let position = index.position(of: key) else {
                noteUnknown(key, in: value, &problems)
                continue
            }
            if seen.contains(position) {
                problems.repeatedKey(fields[position].name, at: key)
                faults.insert(position)
                holes.insert(position)
                continue
            }
            seen.insert(position)
            switch fields[position].reader.read(member, into: &record, &problems) {
            case .whole: break
            case .partial: faults.insert(position)
            case .none:
                faults.insert(position)
                holes.insert(position)
            }
        }
        let missing = required.subtracting(seen)
        if !missing.isEmpty {
            noteMissing(missing, in: value, &problems)
            faults.formUnion(missing)
            holes.formUnion(missing)
        }
        for place in checks.indices where needs[place].isDisjoint(with: checks[place].isLenient ? holes : faults) {
            checks[place].runner.run(record, value, &problems)
        }
        return (record, faults)
    }

    /// Where a key stands in the table; past its end if it doesn't.
    public func position(of key: String) -> Int {
        fields.firstIndex { $0.name == key } ?? fields.count
    }

    /// The record as a rule for the places that hold one.
    @inlinable
    public var rule: Rule<Value> {
        Rule(
            name, schema: schema,
            partly: { value, problems in
                let (record, faults) = readPartly(value, &problems)
                return faults == .all ? nil : (record, faults.isEmpty)
            })
    }

    @usableFromInline
    func noteMissing(_ missing: FieldSet, in object: JSONValue, _ problems: inout Problems) {
        for position in fields.indices where missing.contains(position) {
            let field = fields[position]
            problems.error(
                "record.missing-key", "\(name) has no “\(field.name)”", at: object,
                hint: "add “\(field.name)”: \(field.expected)")
        }
    }

    @usableFromInline
    func noteUnknown(_ key: JSONValue, in object: JSONValue, _ problems: inout Problems) {
        let name = key.string ?? ""
        let present = Set(object.members.compactMap { $0.key.string })
        let hint = NearName.hint(name, among: fields.map(\.name).filter { !present.contains($0) })
        problems.noteUnknown(name, of: self.name, isClosed ? .error : .note, at: key, hint: hint)
    }
}
