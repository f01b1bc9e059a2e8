extension JSONValue {
    /// The steps that lead here from the top of the file.
    public var path: [JSONStep] {
        var steps = document.base
        var container = 0
        while container < index {
            guard let step = step(into: container) else { break }
            steps.append(step.name)
            container = step.index
        }
        return steps
    }

    private func step(into container: Int) -> (name: JSONStep, index: Int)? {
        let value = JSONValue(document: document, index: container)
        for (offset, element) in value.elements.enumerated() where index < element.node.next {
            return (.index(offset), element.index)
        }
        for (key, member) in value.members where index < member.node.next {
            // A key is at the place it names.
            return (.key(key.string ?? ""), index == key.index ? index : member.index)
        }
        return nil
    }
}

extension [JSONStep] {
    /// As people write it: `events[3].title.en`.
    public var text: String {
        var text = ""
        for step in self {
            switch step {
            case .index(let index): text += "[\(index)]"
            case .key(let key) where key.isPlainKey: text += text.isEmpty ? key : ".\(key)"
            case .key(let key): text += "[\(JSON.string(key).text(.oneLine))]"
            }
        }
        return text
    }
}

extension String {
    fileprivate var isPlainKey: Bool {
        !isEmpty && utf8.allSatisfy { Parser.isBareKey($0) || $0 == UInt8(ascii: "-") }
    }
}

extension JSONStep: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    public init(stringLiteral value: String) { self = .key(value) }
    public init(integerLiteral value: Int) { self = .index(value) }
}

extension JSONValue {
    /// The value some steps further in, or the last one on the way that exists: where to point at in a message.
    public func reach(_ steps: JSONStep...) -> JSONValue { reach(steps) }

    /// As above, for steps that are put together.
    public func reach(_ steps: [JSONStep]) -> JSONValue {
        var value = self
        for step in steps {
            let next =
                switch step {
                case .key(let key): value[key]
                case .index(let index): value.elements.dropFirst(index).first { _ in true }
                }
            guard let next else { break }
            value = next
        }
        return value
    }
}
