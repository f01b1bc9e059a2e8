import Catalog

extension Percentage {
    /// The name of a tax without its rate, which is shown beside it: `VAT 7%` at 7 percent is `VAT`.
    func removed(from name: String) -> String {
        let written = [description, description.replacing(".", with: ",")]
        for rate in written.flatMap({ ["(\($0)%)", "(\($0) %)", "\($0)%", "\($0) %"] }) where name.hasSuffix(rate) {
            let rest = String(name.dropLast(rate.count))
            // The end of a longer number is no rate.
            guard let last = rest.last, !last.isNumber, !".,".contains(last), !rest.trimmed.isEmpty else { continue }
            return rest.trimmed
        }
        return name
    }
}
