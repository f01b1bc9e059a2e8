/// What the tokens (`--ink`) are for an element, those included that it has from what it is in.
struct TokenScope {
    private var values: [[UInt8]: [UInt8]] = [:]
    static let mostBytes = 1 << 16

    subscript(name: [UInt8]) -> [UInt8]? { values[name] }

    var names: [String] { values.keys.map { String(decoding: $0, as: UTF8.self) }.sorted() }

    /// The scope of an element that sets some itself.
    func setting(_ declared: [[UInt8]: StyleValue]) -> TokenScope {
        var resolution = TokenResolution(outer: self, declared: declared)
        var scope = self
        for name in declared.keys { scope.values[name] = resolution.value(of: name) }
        return scope
    }

    /// A value with all tokens replaced; nil if one of them is nothing and there is nothing to fall back on.
    func text(of value: StyleValue, missing: inout [[UInt8]]) -> [UInt8]? {
        guard value.usesTokens else { return value.text }
        var text: [UInt8] = []
        return append(value.parts, to: &text, missing: &missing) ? text : nil
    }

    private func append(_ parts: [StyleValue.Part], to text: inout [UInt8], missing: inout [[UInt8]]) -> Bool {
        for part in parts {
            switch part {
            case .text(let piece): text.append(contentsOf: piece)
            case .token(let name, let fallback):
                if let value = values[name] {
                    text.append(contentsOf: value)
                } else if let fallback {
                    guard append(fallback, to: &text, missing: &missing) else { return false }
                } else {
                    missing.append(name)
                    return false
                }
            }
            guard text.count <= TokenScope.mostBytes else { return false }
        }
        return true
    }
}
