import Catalog
import Crypto
import Diagnostics
import Effects
import JSON
import Project
import Providers

/// The orders of an event as its file has them, and how far they are known.
struct KnownOrders: Sendable {
    /// Nil if all have to be asked for: the file isn't as it was written then, or it is time to see all again.
    let mark: Orders.Mark?
    private let lines: [JSON]
    private let whole: Instant?

    /// `bytes` are those of the order file, `note` those of what was noted about it.
    init(_ bytes: [UInt8]?, note: [UInt8]?, now: Instant) {
        guard let bytes, let note = note.flatMap({ Note($0) }), note.file == Digest(of: bytes),
            (0..<KnownOrders.day).contains(now.milliseconds - note.whole.milliseconds),
            let lines = KnownOrders.lines(bytes)
        else {
            (mark, lines, whole) = (nil, [], nil)
            return
        }
        (mark, self.lines, whole) = (note.mark, lines, note.whole)
    }

    /// All orders, after what was asked just now.
    func merged(with orders: Orders) -> [JSON] {
        guard let changed = orders.changed else { return orders.orders }
        let kept = lines.filter { order in !(order["reference"]?.text.map(changed.contains) ?? false) }
        // Those of one reference are in their order already.
        return (kept + orders.orders).enumerated().sorted { one, other in
            let (first, second) = (one.element["reference"]?.text ?? "", other.element["reference"]?.text ?? "")
            return (first, one.offset) < (second, other.offset)
        }.map(\.element)
    }

    /// What there is to be noted of a file with these bytes; nil if the next pull has to ask for all again.
    func note(of bytes: [UInt8], after orders: Orders, now: Instant) -> [UInt8]? {
        guard let mark = orders.mark else { return nil }
        let whole = orders.changed == nil ? now : whole ?? .epoch
        return Note(mark: mark, whole: whole, file: Digest(of: bytes)).json.bytes(.oneLine)
    }

    private static func lines(_ bytes: [UInt8]) -> [JSON]? {
        var lines: [JSON] = []
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            guard let document = try? JSONDocument(Array(line)) else { return nil }
            lines.append(JSON(document.root))
        }
        return lines
    }

    private static let day: Int64 = 86_400_000
}

/// Nothing of it is about anybody.
private struct Note {
    var mark: Orders.Mark
    /// When all were last asked for.
    var whole: Instant
    var file: Digest

    init(mark: Orders.Mark, whole: Instant, file: Digest) {
        (self.mark, self.whole, self.file) = (mark, whole, file)
    }

    init?(_ bytes: [UInt8]) {
        guard let root = (try? JSONDocument(bytes))?.root,
            let until = root["until"]?.string.flatMap({ Instant($0) }),
            let whole = root["whole"]?.string.flatMap({ Instant($0) }),
            let setting = root["setting"]?.string.flatMap(Digest.init(hex:)),
            let file = root["file"]?.string.flatMap(Digest.init(hex:))
        else { return nil }
        self.init(mark: Orders.Mark(until: until, setting: setting), whole: whole, file: file)
    }

    var json: JSON {
        [
            "until": .string(mark.until.text), "whole": .string(whole.text), "setting": .string(mark.setting.hex),
            "file": .string(file.hex),
        ]
    }
}
