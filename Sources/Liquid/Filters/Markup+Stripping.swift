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

    var squished: Value {
        var builder = Builder()
        var bytes: [UInt8] = []
        var isGap = false
        for piece in trimmed(start: true, end: true).pieces {
            bytes.removeAll(keepingCapacity: true)
            Filter.squish(piece.text.utf8Span.span, to: &bytes, &isGap)
            builder.append(Piece(String(decoding: bytes, as: UTF8.self), isSafe: piece.isSafe))
        }
        return builder.value
    }

    var withoutNewlines: Value {
        var builder = Builder()
        var bytes: [UInt8] = []
        // A carriage return, which goes if a line feed follows, and what it is part of.
        var held: Piece?
        for piece in pieces {
            bytes.removeAll(keepingCapacity: true)
            let text = piece.text.utf8Span.span
            for place in text.indices {
                let byte = text[place]
                if byte != 0x0A, let held { builder.append(held) }
                held = nil
                if byte == 0x0D, place + 1 == text.count {
                    held = Piece("\r", isSafe: piece.isSafe)
                } else if byte != 0x0A, byte != 0x0D || text[place + 1] != 0x0A {
                    bytes.append(byte)
                }
            }
            builder.append(Piece(String(decoding: bytes, as: UTF8.self), isSafe: piece.isSafe))
        }
        if let held { builder.append(held) }
        return builder.value
    }

    /// Joined anew, without what has become empty.
    var value: Value {
        var builder = Builder()
        for piece in pieces { builder.append(piece) }
        return builder.value
    }
}
