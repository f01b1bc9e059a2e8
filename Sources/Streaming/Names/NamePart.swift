import Catalog
import Crypto

/// What files are called that are made of orders.
package enum NamePart {
    /// An id as it is if it can be a name; what has to be changed for that is told apart by a digest.
    package static func of(_ id: String) -> String {
        let plain = PathPart.of(id)
        if plain == id, plain.utf8.count <= 80 { return plain }
        return "\(plain.prefix(40))-\(Digest(of: id.utf8).hex.prefix(8))"
    }
}
