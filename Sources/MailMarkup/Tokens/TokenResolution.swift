/// Finds what the tokens are that an element sets with the help of others. Those that need themselves are nothing.
struct TokenResolution {
    let outer: TokenScope
    let declared: [[UInt8]: StyleValue]
    private var done: [[UInt8]: [UInt8]?] = [:]
    /// Those that are being found out, each needed by the one before it.
    private var open: [[UInt8]] = []
    private var circular: Set<[UInt8]> = []
    private static let deepest = 100

    init(outer: TokenScope, declared: [[UInt8]: StyleValue]) {
        self.outer = outer
        self.declared = declared
    }

    mutating func value(of name: [UInt8]) -> [UInt8]? {
        if let value = done[name] { return value }
        guard let value = declared[name] else { return outer[name] }
        if let start = open.firstIndex(of: name) {
            circular.formUnion(open[start...])
            return nil
        }
        guard open.count < TokenResolution.deepest else { return nil }
        if value.text.isWord("inherit") || value.text.isWord("unset") { return outer[name] }
        if value.text.isWord("initial") { return nil }
        open.append(name)
        var text: [UInt8] = []
        let isWhole = append(value, to: &text)
        open.removeLast()
        let result = isWhole && !circular.contains(name) ? text : nil
        done[name] = .some(result)
        return result
    }

    private mutating func append(_ value: StyleValue, to text: inout [UInt8]) -> Bool {
        guard value.usesTokens else {
            text = value.text
            return true
        }
        return append(value.parts, to: &text)
    }

    private mutating func append(_ parts: [StyleValue.Part], to text: inout [UInt8]) -> Bool {
        for part in parts {
            switch part {
            case .text(let piece): text.append(contentsOf: piece)
            case .token(let name, let fallback):
                if let value = value(of: name) {
                    text.append(contentsOf: value)
                } else if let fallback {
                    guard append(fallback, to: &text) else { return false }
                } else {
                    return false
                }
            }
            guard text.count <= TokenScope.mostBytes else { return false }
        }
        return true
    }
}
