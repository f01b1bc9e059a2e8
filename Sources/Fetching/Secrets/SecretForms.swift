import Catalog
import Foundation

/// The forms in which a secret may be written by others: as it is, or as addresses, JSON, base64 and hexadecimal have it.
enum SecretForms {
    static func all(of text: String) -> Set<String> {
        let plain = [text, slashed(text)]
        let escaped = plain.flatMap { [WebAddress.encoded($0), Endpoint.escaped($0)] }
        let addresses = escaped + escaped.map(smallHexadecimal) + escaped.map { $0.replacing("%20", with: "+") }
        let hexadecimal = text.utf8.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
        let twice = addresses.map(WebAddress.encoded)
        return Set(plain + addresses + twice + base64(text) + [hexadecimal, hexadecimal.uppercased()])
    }

    /// As some write it in JSON that is a text in other JSON.
    private static func slashed(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("/", with: "\\/")
    }

    /// `%2f` for `%2F`.
    private static func smallHexadecimal(_ text: String) -> String {
        text.replacing(/%[0-9A-F]{2}/) { $0.0.lowercased() }
    }

    /// Base64 writes the same bytes in three ways, by how many stand before them; without the characters that say something of
    /// what stands around them, such as a user's name.
    private static func base64(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return (0..<3).flatMap { before -> [String] in
            let padding = [UInt8](repeating: 0, count: before)
            let whole = Data(padding + bytes).base64EncodedString()
            let first = (before * 8 + 5) / 6
            let last = (before + bytes.count) * 8 / 6
            let own = String(whole.prefix(last).dropFirst(first))
            guard own.utf8.count >= shortest else { return [] }
            return [own, own.replacing("+", with: "-").replacing("/", with: "_")].flatMap {
                [$0, WebAddress.encoded($0)]
            }
        }
    }

    /// Shorter ones would be found in everything.
    private static let shortest = 5
}
