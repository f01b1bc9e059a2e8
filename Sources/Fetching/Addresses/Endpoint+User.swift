import Foundation

extension Endpoint {
    /// An address as messages may show it: without the user and the password that are written before its host.
    static func withoutUser(_ address: String) -> String {
        guard let start = address.range(of: "://")?.upperBound, let end = address[start...].lastIndex(of: "@") else {
            return address
        }
        let authority = address[start...].prefix { !"/?#".contains($0) }
        if let last = authority.lastIndex(of: "@") { return String(address[..<start] + address[last...].dropFirst()) }
        // A password may have a slash in it that nobody has escaped: what stands after the colon is no port then.
        guard let colon = authority.lastIndex(of: ":"), Int(authority[colon...].dropFirst()) == nil else {
            return address
        }
        return String(address[..<start] + address[end...].dropFirst())
    }
}
