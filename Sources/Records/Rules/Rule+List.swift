import JSON

extension Rule {
    /// An array of what another rule reads. All faulty elements are reported.
    public static func list<Element>(_ element: Rule<Element>, least: Int = 0) -> Rule<[Element]>
    where Value == [Element] {
        let schema = element.schema.map {
            .compact(["type": "array", "items": $0, "minItems": least > 0 ? .int(least) : nil])
        }
        let read =
            element.readPartly ?? { [read = element.read] item, problems in
                read(item, &problems).map { (value: $0, isWhole: true) }
            }
        return Rule(
            "a list, each \(element.expected)", schema: schema,
            partly: { value, problems in
                guard value.kind == .array else {
                    problems.error(
                        "value.list", "expected a list, found \(value.summary)", at: value, hint: "put it in [ ]")
                    return nil
                }
                var list: [Element] = []
                list.reserveCapacity(value.elements.underestimatedCount)
                var (isWhole, isComplete) = (true, true)
                for item in value.elements {
                    if let found = read(item, &problems) {
                        list.append(found.value)
                        isWhole = isWhole && found.isWhole
                    } else {
                        isComplete = false
                    }
                }
                // A list with a hole in it would put what comes after in the wrong place.
                guard isComplete else { return nil }
                if isWhole, list.count < least {
                    problems.error("value.list", "expected at least \(least), found an empty list", at: value)
                    return nil
                }
                return (list, isWhole)
            })
    }

    /// An object whose keys are names of the writer's own; the result is sorted by them.
    public static func dictionary<Key: Sendable, Element>(
        _ code: String, keys: String, pattern: String, _ element: Rule<Element>,
        least: Int = 0, readKey: @escaping @Sendable (String) -> Key?
    ) -> Rule<[(key: Key, value: Element)]> where Value == [(key: Key, value: Element)] {
        let schema = element.schema.map {
            .compact([
                "type": "object", "propertyNames": ["pattern": .string(pattern)], "additionalProperties": $0,
                "minProperties": least > 0 ? .int(least) : nil,
            ])
        }
        return Rule("an object by \(keys)", schema: schema) { value, problems in
            guard value.kind == .object else {
                problems.error(code, "expected an object by \(keys), found \(value.summary)", at: value)
                return nil
            }
            var list: [(name: String, key: Key, value: Element)] = []
            var isWhole = true
            for (key, member) in value.members {
                let name = key.string ?? ""
                guard let known = readKey(name) else {
                    problems.error(code, "expected \(keys) as the key, found \(key.summary)", at: key)
                    isWhole = false
                    continue
                }
                if list.contains(where: { $0.name == name }) {
                    problems.repeatedKey(name, at: key)
                    isWhole = false
                }
                guard let read = element.read(member, &problems) else {
                    isWhole = false
                    continue
                }
                list.append((name, known, read))
            }
            if isWhole, list.count < least {
                problems.error(code, "expected an object by \(keys), found \(value.summary)", at: value)
                return nil
            }
            return isWhole ? list.sorted { $0.name < $1.name }.map { (key: $0.key, value: $0.value) } : nil
        }
    }
}
