import Catalog
import JSON

extension Money {
    /// As snapshots and orders write it.
    var json: JSON { ["amount": .string(amount), "currency": .string(currency.code)] }
}
