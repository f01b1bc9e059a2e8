/// What is wrong with HTML of ours: a check that knows nothing of how it was written.
enum HTMLShape {
    static func problem(in html: String) -> String? {
        var open: [String] = []
        // In characters, a letter's mark may hide the end of a tag before it.
        var rest = String(decoding: html.utf8.map { $0 < 0x80 ? $0 : UInt8(ascii: "x") }, as: UTF8.self)[...]
        while let start = rest.firstIndex(of: "<") {
            if let problem = problem(inText: rest[..<start], within: open) { return problem }
            guard let end = rest[start...].firstIndex(of: ">") else { return "a tag has no end" }
            let tag = rest[start...end]
            rest = rest[rest.index(after: end)...]
            let name = String(tag.drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter || $0.isNumber })
            if tag.hasPrefix("</") {
                guard open.popLast() == name else { return "\(tag) ends something else" }
                continue
            }
            guard hasGoodAttributes(tag, name: name) else { return "\(tag) is not allowed" }
            if let problem = problem(with: name, within: open) { return problem }
            if name != "br", name != "hr" { open.append(name) }
        }
        return problem(inText: rest, within: open) ?? (open.isEmpty ? nil : "\(open) have no end")
    }

    private static let flow: Set<String> = ["blockquote", "li", "td", "th"]
    private static let inline: Set<String> = ["a", "strong", "b", "em", "i", "u", "s", "code", "sub", "sup", "br"]
    private static let leaves: Set<String> = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "pre"]
    private static let parents: [String: Set<String>] = [
        "li": ["ul", "ol"], "thead": ["table"], "tbody": ["table"], "tr": ["thead", "tbody"], "td": ["tr"],
        "th": ["tr"],
    ]

    /// Names and values in turn, with a quote after each.
    private static func hasGoodAttributes(_ tag: Substring, name: String) -> Bool {
        let parts = tag.dropFirst(name.count + 1).dropLast().split(separator: "\"", omittingEmptySubsequences: false)
        guard parts.count % 2 == 1, parts.last == "" else { return false }
        return stride(from: 0, to: parts.count - 1, by: 2).allSatisfy { at in
            let value = parts[at + 1]
            switch parts[at] {
            case " href=": return name == "a" && !value.isEmpty && !value.contains { "<>' ".contains($0) }
            case " rel=": return name == "a" && value == "nofollow ugc noopener"
            case " start=": return name == "ol" && Int(value) != nil
            case " colspan=", " rowspan=": return (name == "td" || name == "th") && Int(value) != nil
            default: return false
            }
        }
    }

    private static func problem(with name: String, within open: [String]) -> String? {
        let parent = open.last
        let isFine =
            if let wanted = parents[name] {
                wanted.contains(parent ?? "")
            } else if inline.contains(name) {
                takesWords(open) && (name == "br" || !open.contains(name) || flow.contains { open.contains($0) })
            } else {
                parent == nil || flow.contains(parent ?? "")
            }
        return isFine ? nil : "<\(name)> can't stand in \(open)"
    }

    private static func problem(inText text: Substring, within open: [String]) -> String? {
        if text.isEmpty || takesWords(open) { return nil }
        return "“\(text)” can't stand in \(open)"
    }

    private static func takesWords(_ open: [String]) -> Bool {
        guard let parent = open.last else { return false }
        return inline.contains(parent) || leaves.contains(parent) || flow.contains(parent) && parent != "blockquote"
    }
}
