extension Position {
    /// The lines and columns of stretches of a text, given in rising order; one pass, whatever their number.
    public static func of(_ stretches: [Range<Int>], in bytes: [UInt8]) -> [Position] {
        var positions: [Position] = []
        positions.reserveCapacity(stretches.count)
        // A byte order mark takes up no column in any editor.
        let first = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var (at, line, column) = (first, 1, 1)
        for stretch in stretches {
            let start = min(stretch.lowerBound, bytes.count)
            if start < at { (at, line, column) = (first, 1, 1) }
            while at < start {
                if bytes[at] == UInt8(ascii: "\n") {
                    line += 1
                    column = 1
                } else if bytes[at] & 0xC0 != 0x80 {
                    column += 1
                }
                at += 1
            }
            positions.append(Position(line: line, column: column, bytes: stretch))
        }
        return positions
    }
}
