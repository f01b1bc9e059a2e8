/// Where the lines of a text begin, so that any of its places is found without going through all that stands before it.
public final class LineTable: Sendable {
    /// One at every line's start, and more where a line is long.
    private let marks: [Mark]

    private struct Mark {
        let offset: Int
        let line: Int
        let column: Int
    }

    private static let apart = 1024

    public init(_ bytes: [UInt8]) {
        // A byte order mark takes up no column in any editor.
        var mark = Mark(offset: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0, line: 1, column: 1)
        var marks = [mark]
        var column = 1
        for at in bytes.indices.dropFirst(mark.offset) {
            if bytes[at] == UInt8(ascii: "\n") {
                column = 1
                mark = Mark(offset: at + 1, line: mark.line + 1, column: column)
                marks.append(mark)
                continue
            }
            if bytes[at] & 0xC0 != 0x80 { column += 1 }
            if at + 1 - mark.offset == LineTable.apart {
                mark = Mark(offset: at + 1, line: mark.line, column: column)
                marks.append(mark)
            }
        }
        self.marks = marks
    }

    /// The line and column of a stretch of the text that the table was made of.
    public func position(of stretch: Range<Int>, in bytes: [UInt8]) -> Position {
        let start = min(stretch.lowerBound, bytes.count)
        var (low, high) = (0, marks.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if marks[middle].offset <= start { low = middle } else { high = middle }
        }
        let mark = marks[low]
        let column =
            start > mark.offset
            ? bytes[mark.offset..<start].reduce(mark.column) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) } : mark.column
        return Position(line: mark.line, column: column, bytes: stretch)
    }
}
