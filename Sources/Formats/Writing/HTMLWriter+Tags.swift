extension HTMLWriter {
    /// Opens all containers that have no tag yet, since something is about to be written into the last.
    mutating func writeContainers() {
        while writtenContainers < containers.count {
            if writtenContainers > 0 { containers[writtenContainers - 1].endsWithBareWords = false }
            let kind = containers[writtenContainers].kind
            bytes.append(UInt8(ascii: "<"))
            bytes.append(kind.name)
            switch kind {
            case .list(let start?) where start != 1: append(" start=\"", start)
            case .cell(_, let columns, let rows):
                if columns > 1 { append(" colspan=\"", columns) }
                if rows > 1 { append(" rowspan=\"", rows) }
            case .table: hasTables = true
            default: break
            }
            bytes.append(UInt8(ascii: ">"))
            writtenContainers += 1
        }
    }

    private mutating func append(_ attribute: StaticString, _ number: Int) {
        bytes.append(attribute)
        bytes.append(contentsOf: String(number).utf8)
        bytes.append("\"")
    }
}

extension Container.Kind {
    var name: StaticString {
        switch self {
        case .quote: "blockquote"
        case .list(let start): start == nil ? "ul" : "ol"
        case .item: "li"
        case .table: "table"
        case .section(let isHead): isHead ? "thead" : "tbody"
        case .row: "tr"
        case .cell(let isHead, _, _): isHead ? "th" : "td"
        }
    }
}
