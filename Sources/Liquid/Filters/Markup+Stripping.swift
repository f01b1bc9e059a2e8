/// What takes white space away leaves each piece what it is.
extension Markup {
    func trimmed(start: Bool, end: Bool) -> Markup {
        var (low, high) = (pieces.startIndex, pieces.endIndex)
        while start, low < high, pieces[low].text.utf8.trimmed(start: true, end: false).isEmpty { low += 1 }
        while end, low < high, pieces[high - 1].text.utf8.trimmed(start: false, end: true).isEmpty { high -= 1 }
        var kept = Array(pieces[low..<high])
        if start, let first = kept.first {
            kept[0].text = String(Substring(first.text.utf8.trimmed(start: true, end: false)))
        }
        if end, let last = kept.last {
            kept[kept.count - 1].text = String(Substring(last.text.utf8.trimmed(start: false, end: true)))
        }
        return Markup(kept)
    }

    var squished: Markup {
        var isGap = false
        return Markup(
            trimmed(start: true, end: true).pieces.map { piece in
                var bytes: [UInt8] = []
                bytes.reserveCapacity(piece.text.utf8.count)
                Filter.squish(piece.text.utf8[...], to: &bytes, &isGap)
                return Piece(String(decoding: bytes, as: UTF8.self), isSafe: piece.isSafe)
            })
    }

    var withoutNewlines: Markup {
        var lines: [[UInt8]] = []
        for piece in pieces {
            var bytes: [UInt8] = []
            for byte in piece.text.utf8 {
                if byte != 0x0A {
                    bytes.append(byte)
                } else if bytes.last == 0x0D {
                    bytes.removeLast()
                } else if bytes.isEmpty, let before = lines.lastIndex(where: { !$0.isEmpty }),
                    lines[before].last == 0x0D
                {
                    lines[before].removeLast()
                }
            }
            lines.append(bytes)
        }
        return Markup(
            zip(lines, pieces).map { Piece(String(decoding: $0, as: UTF8.self), isSafe: $1.isSafe) })
    }

    /// Joined anew, without what has become empty.
    var value: Value {
        var builder = Builder()
        for piece in pieces { builder.append(piece) }
        return builder.value
    }
}
