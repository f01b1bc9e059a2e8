extension Matcher {
    mutating func matches(_ compound: Compound, _ node: Int) -> Bool {
        if let type = compound.type, names.types[node] != Int32(truncatingIfNeeded: type) { return false }
        if let id = compound.id, names.ids[node] != Int32(truncatingIfNeeded: id) { return false }
        for name in compound.classes where !names.hasClass(name, node) { return false }
        for test in compound.attributes where !matches(test, node) { return false }
        for pseudo in compound.pseudos where !matches(pseudo, node) { return false }
        return true
    }

    private mutating func matches(_ pseudo: Pseudo, _ node: Int) -> Bool {
        let element = document.nodes[node]
        switch pseudo {
        case .root: return element.parent < 0
        case .empty: return document.nodes[node + 1..<element.next].allSatisfy { $0.kind == .comment }
        case .onlyChild: return element.parent < 0 || document.nodes[element.parent].children == 1
        case .position(let step, let offset, let isFromEnd):
            let all = element.parent < 0 ? 1 : document.nodes[element.parent].children
            let rest = (isFromEnd ? all + 1 - element.position : element.position) - offset
            return step == 0 ? rest == 0 : rest % step == 0 && rest / step >= 0
        case .any(let list):
            for selector in list where isMatch(selector, node) { return true }
            return false
        case .not(let list):
            // What may change doesn't rule anything out.
            for selector in list where !selector.isDynamic && isMatch(selector, node) { return false }
            return true
        case .dynamic: return true
        }
    }

    private func matches(_ test: AttributeTest, _ node: Int) -> Bool {
        for index in document.nodes[node].attributes {
            let attribute = document.attributes[index]
            guard document.text[attribute.name].elementsEqual(test.name) else { continue }
            return test.matches(document.text[attribute.value ?? 0..<0])
        }
        return false
    }
}

extension AttributeTest {
    func matches(_ text: ArraySlice<UInt8>) -> Bool {
        guard ignoresCase, match != .exists else { return matches(text, value[...]) }
        return matches(text.map(Ascii.lowered)[...], value.map(Ascii.lowered)[...])
    }

    private func matches(_ text: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) -> Bool {
        switch match {
        case .exists: return true
        case .equals: return text.elementsEqual(value)
        case .word:
            return !value.isEmpty && text.split(whereSeparator: Ascii.isSpace).contains { $0.elementsEqual(value) }
        case .language:
            return text.starts(with: value)
                && (text.count == value.count || text.dropFirst(value.count).first == UInt8(ascii: "-"))
        case .prefix: return !value.isEmpty && text.starts(with: value)
        case .suffix: return !value.isEmpty && text.reversed().starts(with: value.reversed())
        case .part: return !value.isEmpty && text.count >= value.count && contains(text, value)
        }
    }

    private func contains(_ text: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) -> Bool {
        var rest = text
        while rest.count >= value.count {
            if rest.starts(with: value) { return true }
            rest.removeFirst()
        }
        return false
    }
}
