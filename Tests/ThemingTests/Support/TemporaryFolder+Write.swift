import Foundation
import TestSupport

extension TemporaryFolder {
    /// Writes a file, the folders it is in included.
    func write(_ text: String, _ name: String) throws {
        let url = URL(fileURLWithPath: self[name])
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }
}
