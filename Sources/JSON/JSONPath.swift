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
