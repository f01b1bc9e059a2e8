import Diagnostics
import Effects
import Feeds
import JSON

/// What is to be done, in the order in which it came: orders, and notices between them.
struct OrderSource {
    /// Whether the feed has come to its own end.
    private(set) var isAtEnd = false
    private(set) var problem: Diagnostic?
    private(set) var otherShards = 0
    private let feed: Feed
    private let stream: TicketStream
    private let reloader: Reloader
    private var cutter: LineCutter
    private var number = 0
    private var reloads = 0
    private var held: StreamTask?

    init(_ feed: Feed, _ stream: TicketStream, _ reloader: Reloader) {
        self.feed = feed
        self.stream = stream
        self.reloader = reloader
        cutter = LineCutter(most: stream.settings.mostBytes)
    }

    /// Waits for one; nil at the end of the feed, or when it is to be the end.
    mutating func next() -> StreamTask? {
        if let held {
            self.held = nil
            return held
        }
        while let line = nextLine() {
            number += 1
            if case .bytes(let bytes) = line, bytes.allSatisfy(OrderSource.isBlank) { continue }
            if let shard = stream.settings.shard, !shard.has(number - 1) {
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

    private func task(_ line: LineCutter.Line) -> StreamTask {
        switch line {
        case .bytes(let bytes):
            .order(
                OrderLine(source: OrderSource.name, number: number, bytes: bytes), reloader.current.office)
        case .tooLong: .failed(number, Messages.tooLong(number, most: stream.settings.mostBytes, OrderSource.name))
        }
    }

    private mutating func noticed() -> StreamTask? {
        switch reloader.look(stream.now()) {
        case .unchanged: return nil
        case .kept(let why):
            stream.log(why)
            return nil
        case .reloaded:
            reloads += 1
            stream.log([Messages.reloaded])
            return .record(stream.ready(reloader.current, reloads: reloads))
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

    private static let name = "standard input"
}

/// One thing to do.
enum StreamTask: Sendable {
    case order(OrderLine, TicketOffice)
    case failed(Int, Failure)
    case record(JSON)

    func answer(by maker: TicketMaker, _ plan: TicketPlan) -> Answer {
        switch self {
        case .record(let record): return Answer(record: record)
        case .failed(let number, let failure):
            return Answer(TicketResult(id: nil, failed: failure), line: number, plan)
        case .order(let line, let office):
            let reading = line.read(events: office.events)
            guard let order = reading.order else {
                let result = TicketResult(id: reading.id, failed: Failure(.records, reading.diagnostics))
                return Answer(result, line: line.number, plan)
            }
            return Answer(maker.result(order, office, reading.diagnostics), line: line.number, plan)
        }
    }
}
