/// The text of a mail as mail programs of every age show it: no line wider than 78 columns, and no more than one empty line.
enum PlainText {
    static func laidOut(_ text: [UInt8]) -> [UInt8] {
        var lines: [UInt8] = []
        lines.reserveCapacity(text.count + 128)
        var emptyLines = 1
        for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let line = trimmed(line)
            emptyLines = line.isEmpty ? emptyLines + 1 : 0
            guard emptyLines < 2 else { continue }
            append(line, to: &lines)
        }
        while lines.suffix(2) == [0x0A, 0x0A] { lines.removeLast() }
        return lines
    }

    /// Without what is blank at its end.
    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var line = line
        while let last = line.last, last == 0x20 || last == 0x09 || last == 0x0D { line.removeLast() }
        return line
    }

    /// In as many lines as it takes, each as far in as the first. An address is longer than a line as a rule, and useless in two.
    private static func append(_ line: ArraySlice<UInt8>, to lines: inout [UInt8]) {
        guard line.count > width else {
            lines += line
            lines.append(0x0A)
            return
        }
        let indent = line.prefix { $0 == 0x20 }
        lines += indent
        var column = indent.count
        for word in line[indent.endIndex...].split(separator: 0x20) {
            let length = word.count { $0 & 0xC0 != 0x80 }
            if column > indent.count {
                if column + 1 + length > width {
                    lines.append(0x0A)
                    lines += indent
                    column = indent.count
                } else {
                    lines.append(0x20)
                    column += 1
                }
            }
            lines += word
            column += length
        }
        lines.append(0x0A)
    }

    private static let width = 78
}
