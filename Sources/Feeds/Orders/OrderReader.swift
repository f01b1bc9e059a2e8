import Catalog
import JSON
import Records

/// Reads orders by themselves, wherever they stand: what else there is, is known to nobody.
public struct OrderReader: Sendable {
    private let events: [ID<Event>: Event]
    /// Where they come from, as messages call it.
    private let source: String

    public init(events: [ID<Event>: Event], source: String) {
        self.events = events
        self.source = source
    }

    /// The order as far as it could be read, and whether nothing is wrong with it.
    public func read(_ value: JSONValue, _ problems: inout Problems) -> (order: Order, isSound: Bool) {
        var own = Problems()
        let (order, faults) = Order.record.readPartly(value, &own)
        var across = AcrossOrders(files: [source])
        across.check(order, value, in: 0, &own)
        if faults.isEmpty { OrderReferences(events: events).check(order, value, &own) }
        problems.add(own)
        return (order, faults.isEmpty && !own.hasErrors)
    }

    /// What an order may hold.
    public static var schema: Schema { Order.record.schema.named("order") }
}
