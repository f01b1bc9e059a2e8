import Catalog
import Diagnostics
import JSON
import Records

/// One order in one line of a stream.
public struct OrderLine: Sendable {
    /// Where it comes from, as messages call it, and which line of that it is, from 1.
    public var source: String
    public var number: Int
    public var bytes: [UInt8]

    public init(source: String, number: Int, bytes: [UInt8]) {
        self.source = source
        self.number = number
        self.bytes = bytes
    }

    public struct Reading: Sendable {
        /// Nil if it couldn't be read whole.
        public var order: Order?
        /// As far as that much could be read.
        public var id: String?
        public var diagnostics: [Diagnostic]
    }

    /// Reads and checks it by itself: what else a stream has had is known to nobody.
    public func read(events: [ID<Event>: Event]) -> Reading {
        var problems = Problems()
        var reading = Reading(order: nil, id: nil, diagnostics: [])
        do throws(JSONSyntaxError) {
            let value = try JSONDocument(bytes).root
            let (order, isSound) = OrderReader(events: events, source: source).read(value, &problems)
            reading.id = order.id.text.isEmpty ? nil : order.id.text
            if isSound { reading.order = order }
        } catch {
            problems.report(error)
        }
        if !problems.isEmpty {
            reading.diagnostics = problems.diagnostics(file: source, bytes: bytes).map(placed)
        }
        return reading
    }

    private func placed(_ diagnostic: Diagnostic) -> Diagnostic {
        var placed = diagnostic
        placed.location?.position?.line = number
        return placed
    }
}
