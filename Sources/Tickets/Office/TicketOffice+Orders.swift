import Catalog
import Diagnostics
import Feeds

extension TicketOffice {
    /// The order of a JSON text; throws all that is wrong with it.
    public func order(_ json: [UInt8]) throws(Failure) -> Order {
        let reading = OrderLine(source: "order", number: 1, bytes: json).read(events: events)
        guard let order = reading.order else { throw Failure(.records, reading.diagnostics) }
        return order
    }
}
