import Foundation

/// The checkout that the tests are run in.
public enum Repository {
    public static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    public static func file(_ name: String) -> String { "\(folder)/\(name)" }

    /// The orders in a file as JSON texts, one a line, whichever of the three forms the file has.
    public static func orders(_ path: String) throws -> [String] {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let lines = text.split(separator: "\n").map(String.init)
        if path.hasSuffix(".ndjson") { return lines }
        let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
        let orders = value as? [Any] ?? [value]
        return try orders.map { String(decoding: try JSONSerialization.data(withJSONObject: $0), as: UTF8.self) }
    }
}
