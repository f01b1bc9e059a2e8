import Diagnostics
import Effects
import JSON

/// What is to be done, in the order in which it came: lines, and notices between them.
struct LineSource<Office: Sendable> {
    /// Whether the feed has come to its own end.
    private(set) var isAtEnd = false
    private(set) var problem: Diagnostic?
    private(set) var otherShards = 0
    private let feed: Feed
    private let settings: StreamSettings
    private let wording: StreamWording
    private let reloader: Reloader<Office>
    /// Says what there is to say of it now.
    private let ready: (Loaded<Office>, _ reloads: Int) -> JSON
    private var cutter: LineCutter
    private var number = 0
    private var reloads = 0
    private var held: StreamTask<Office>?

    init(
        _ feed: Feed, _ settings: StreamSettings, _ wording: StreamWording, _ reloader: Reloader<Office>,
        ready: @escaping (Loaded<Office>, _ reloads: Int) -> JSON
    ) {
        self.feed = feed
        self.settings = settings
        self.wording = wording
        self.reloader = reloader
        self.ready = ready
        cutter = LineCutter(most: settings.mostBytes)
    }

    /// Waits for one; nil at the end of the feed, or when it is to be the end.
    mutating func next() -> StreamTask<Office>? {
        if let held {
            self.held = nil
            return held
        }
        while let line = nextLine() {
            number += 1
            if case .bytes(let bytes) = line, bytes.allSatisfy(LineSource.isBlank) { continue }
            if let shard = settings.shard, !shard.has(number - 1) {
                otherShards += 1
                continue
            }
            // Looked at when there is an order to make, so that one who changes something and then asks gets the new.
            let notice = noticed()
            let task = task(line)
            guard let notice else { return task }
            held = task
            return notice
        }
        return nil
    }

    private func task(_ line: LineCutter.Line) -> StreamTask<Office> {
        switch line {
        case .bytes(let bytes):
            .line(StreamLine(source: source, number: number, bytes: bytes), reloader.current.office)
        case .tooLong: .failed(number, wording.tooLong(number, most: settings.mostBytes, source))
        }
    }

    private mutating func noticed() -> StreamTask<Office>? {
        switch reloader.look(settings.now()) {
        case .unchanged: return nil
        case .kept(let why):
            settings.log(why)
            return nil
        case .reloaded:
            reloads += 1
            settings.log([wording.reloaded])
            return .record(ready(reloader.current, reloads))
        }
    }

    private mutating func nextLine() -> LineCutter.Line? {
        while !feed.isOver() {
            if let line = cutter.next() { return line }
            guard !isAtEnd else { return nil }
            do throws(DiskError) {
                switch try feed.next() {
                case .bytes(let bytes): cutter.add(bytes)
                case .end:
                    isAtEnd = true
                    return cutter.last()
                case .over: return nil
                }
            } catch {
                problem = error.diagnostic
                return nil
            }
        }
        return nil
    }

    /// What JSON allows around a value.
    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

    private var source: String { "standard input" }
}

/// A line that came in.
public struct StreamLine: Sendable {
    /// Where it comes from, as messages call it, and which line of that it is, from 1.
    public var source: String
    public var number: Int
    public var bytes: [UInt8]

    public init(source: String = "stdin", number: Int, bytes: [UInt8]) {
        self.source = source
        self.number = number
        self.bytes = bytes
    }
}

/// One thing to do.
enum StreamTask<Office: Sendable>: Sendable {
    case line(StreamLine, Office)
    case failed(Int, Failure)
    case record(JSON)
}
