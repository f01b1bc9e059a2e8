/// One text of a message, cut at its placeholders.
struct MessageText: Hashable, Sendable {
    var parts: [Part]

    enum Part: Hashable, Sendable {
        case literal(String)
        case placeholder(String)
    }

    /// The text, if nothing in it is to be filled in.
    var fixed: String? {
        switch (parts.first, parts.count) {
        case (nil, _): ""
        case (.literal(let text), 1): text
        default: nil
        }
    }

    var placeholders: [String] {
        parts.compactMap { part in
            if case .placeholder(let name) = part { name } else { nil }
        }
    }
}

extension MessageText {
    /// Reads `Only {count} left`, in which `{{` and `}}` stand for braces. What is wrong with it comes with how many bytes
    /// precede it; the text is then taken as it stands.
    init(_ text: String, _ mistakes: inout [(mistake: Mistake, offset: Int)]) {
        var (parts, literal) = ([Part](), "")
        var rest = Substring(text)
        while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            literal += rest[..<brace]
            let after = rest.index(after: brace)
            let offset = text.utf8.distance(from: text.startIndex, to: brace)
            if after < rest.endIndex, rest[after] == rest[brace] {
                if let output = MessageText.output(rest[brace...]) { mistakes.append((.output(output), offset)) }
                literal.append(rest[brace])
                rest = rest[rest.index(after: after)...]
            } else if rest[brace] == "}" {
                mistakes.append((.unopened, offset))
                literal.append("}")
                rest = rest[after...]
            } else if let end = rest[after...].firstIndex(where: { $0 == "{" || $0 == "}" }), rest[end] == "}" {
                let name = String(rest[after..<end])
                if let mistake = MessageText.mistake(inName: name) { mistakes.append((mistake, offset)) }
                if !literal.isEmpty { parts.append(.literal(literal)) }
                literal = ""
                parts.append(.placeholder(name))
                rest = rest[rest.index(after: end)...]
            } else {
                mistakes.append((.unclosed, offset))
                literal.append("{")
                rest = rest[after...]
            }
        }
        literal += rest
        if !literal.isEmpty { parts.append(.literal(literal)) }
        self.parts = parts
    }

    enum Mistake: Hashable, Sendable {
        case unclosed
        case unopened
        case badName(String)
        /// What a template would print; here it is two braces with a name between them.
        case output(String)
        /// What a template would do.
        case tag(String)
    }

    private static func mistake(inName name: String) -> Mistake? {
        if name.hasPrefix("%"), name.hasSuffix("%") { return .tag(name) }
        return isName(name) ? nil : .badName(name)
    }

    private static func isName(_ name: some StringProtocol) -> Bool {
        guard let first = name.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
            return false
        }
        return name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    }

    /// What stands in `{{ … }}` at the start of a text.
    private static func output(_ text: Substring) -> String? {
        guard let match = text.prefixMatch(of: #/\{\{-?\s*([A-Za-z_'"][^{}]*?)\s*-?\}\}/#) else { return nil }
        return String(match.output.1)
    }
}
