/// Turns bytes into nodes. It never goes back and never goes deeper than the limit, so that any input ends soon.
struct Parser {
    var at: Int
    let end: Int
    let dialect: JSONDocument.Dialect
    let skipping: Range<Int>?
    var nodes: [Node] = []

    init(_ range: Range<Int>, _ dialect: JSONDocument.Dialect, skipping: Range<Int>? = nil) {
        at = range.lowerBound
        end = range.upperBound
        self.dialect = dialect
        self.skipping = skipping
        // About one node for twelve bytes in documents of ours: room for all at once.
        nodes.reserveCapacity((range.count - (skipping?.count ?? 0)) / 12 + 8)
    }

    mutating func parse(_ bytes: Span<UInt8>) throws(JSONSyntaxError) -> [Node] {
        guard bytes.count <= JSONDocument.sizeLimit else {
            throw JSONSyntaxError(0..<0, "the file is larger than 4 GiB")
        }
        if at == 0, end >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { at = 3 }
        try skipSpace(bytes)
        guard at < end else { throw JSONSyntaxError(at..<at, "the file is empty", hint: "a JSON document is expected") }
        try parseValue(bytes, depth: 0)
        try skipSpace(bytes)
        guard at == end else { throw unexpected(bytes, "the end of the document") }
        return nodes
    }
}

extension Parser {
    private mutating func parseValue(_ bytes: Span<UInt8>, depth: Int) throws(JSONSyntaxError) {
        guard at < end else { throw cutOff() }
        switch bytes[at] {
        case UInt8(ascii: "{"): try parseObject(bytes, depth: depth)
        case UInt8(ascii: "["): try parseArray(bytes, depth: depth)
        case UInt8(ascii: "\""): try parseString(bytes, quote: UInt8(ascii: "\""))
        case UInt8(ascii: "'") where dialect == .json5: try parseString(bytes, quote: UInt8(ascii: "'"))
        case UInt8(ascii: "t"): try parseWord(bytes, "true", .bool)
        case UInt8(ascii: "f"): try parseWord(bytes, "false", .bool)
        case UInt8(ascii: "n"): try parseWord(bytes, "null", .null)
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): try parseNumber(bytes)
        case UInt8(ascii: "+"), UInt8(ascii: "."):
            guard dialect == .json5 else { throw unexpected(bytes, "a value") }
            try parseNumber(bytes)
        default: throw unexpected(bytes, "a value")
        }
    }

    private mutating func parseObject(_ bytes: Span<UInt8>, depth: Int) throws(JSONSyntaxError) {
        let container = try open(.object, depth)
        try skipSpace(bytes)
        while try !closes(bytes, with: UInt8(ascii: "}"), container) {
            try parseKey(bytes)
            try skipSpace(bytes)
            guard at < end else { throw cutOff() }
            guard bytes[at] == UInt8(ascii: ":") else { throw unexpected(bytes, "a colon after the key") }
            at += 1
            try skipSpace(bytes)
            try parseValue(bytes, depth: depth + 1)
            try skipComma(bytes, before: UInt8(ascii: "}"))
        }
    }

    private mutating func parseArray(_ bytes: Span<UInt8>, depth: Int) throws(JSONSyntaxError) {
        let container = try open(.array, depth)
        if let skipping, skipping.lowerBound == at { at = skipping.upperBound }
        try skipSpace(bytes)
        while try !closes(bytes, with: UInt8(ascii: "]"), container) {
            try parseValue(bytes, depth: depth + 1)
            try skipComma(bytes, before: UInt8(ascii: "]"))
        }
    }

    private mutating func parseKey(_ bytes: Span<UInt8>) throws(JSONSyntaxError) {
        switch bytes[at] {
        case UInt8(ascii: "\""): try parseString(bytes, quote: UInt8(ascii: "\""))
        case UInt8(ascii: "'") where dialect == .json5: try parseString(bytes, quote: UInt8(ascii: "'"))
        case let byte where dialect == .json5 && Parser.isBareKey(byte):
            nodes.append(Node(.string, start: at))
            while at < end, Parser.isBareKey(bytes[at]) { at += 1 }
            close(nodes.count - 1)
        default: throw unexpected(bytes, "a key in double quotes")
        }
    }

    private mutating func parseWord(
        _ bytes: Span<UInt8>, _ word: StaticString, _ kind: JSONValue.Kind
    ) throws(JSONSyntaxError) {
        nodes.append(Node(kind, start: at))
        let start = at
        for byte in word.description.utf8 {
            guard at < end else { throw cutOff() }
            guard bytes[at] == byte else { throw misspelt(bytes, from: start) }
            at += 1
        }
        guard at == end || !Parser.isBareKey(bytes[at]) else { throw misspelt(bytes, from: start) }
        close(nodes.count - 1)
    }
}

extension Parser {
    private mutating func open(_ kind: JSONValue.Kind, _ depth: Int) throws(JSONSyntaxError) -> Int {
        guard depth < JSONDocument.depthLimit else {
            throw JSONSyntaxError(
                at..<at + 1, "more than \(JSONDocument.depthLimit) arrays and objects inside one another")
        }
        nodes.append(Node(kind, start: at))
        at += 1
        return nodes.count - 1
    }

    private mutating func closes(_ bytes: Span<UInt8>, with bracket: UInt8, _ container: Int) throws(JSONSyntaxError)
        -> Bool
    {
        guard at < end else { throw cutOff() }
        guard bytes[at] == bracket else { return false }
        at += 1
        close(container)
        return true
    }

    mutating func close(_ node: Int) {
        nodes[node].end = UInt32(truncatingIfNeeded: at)
        nodes[node].next = UInt32(truncatingIfNeeded: nodes.count)
    }

    private mutating func skipComma(_ bytes: Span<UInt8>, before bracket: UInt8) throws(JSONSyntaxError) {
        try skipSpace(bytes)
        guard at < end else { throw cutOff() }
        if bytes[at] == bracket { return }
        guard bytes[at] == UInt8(ascii: ",") else {
            throw unexpected(bytes, "a comma or \(bracket == UInt8(ascii: "}") ? "}" : "]")")
        }
        let comma = at
        at += 1
        try skipSpace(bytes)
        guard at < end else { throw cutOff() }
        if dialect == .json, bytes[at] == bracket {
            throw JSONSyntaxError(comma..<comma + 1, "a comma with nothing after it", hint: "remove this comma")
        }
    }

    mutating func skipSpace(_ bytes: Span<UInt8>) throws(JSONSyntaxError) {
        while at < end {
            switch bytes[at] {
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): at += 1
            case UInt8(ascii: "/") where dialect == .json5: try skipComment(bytes)
            default: return
            }
        }
    }

    private mutating func skipComment(_ bytes: Span<UInt8>) throws(JSONSyntaxError) {
        let start = at
        guard at + 1 < end else { throw unexpected(bytes, "a value") }
        switch bytes[at + 1] {
        case UInt8(ascii: "/"):
            while at < end, bytes[at] != UInt8(ascii: "\n") { at += 1 }
        case UInt8(ascii: "*"):
            at += 2
            while at + 1 < end, !(bytes[at] == UInt8(ascii: "*") && bytes[at + 1] == UInt8(ascii: "/")) { at += 1 }
            guard at + 1 < end else {
                throw JSONSyntaxError(start..<start + 2, "a comment that never ends", hint: "close it with */")
            }
            at += 2
        default: throw unexpected(bytes, "a value")
        }
    }

    static func isBareKey(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"):
            true
        default: false
        }
    }
}
