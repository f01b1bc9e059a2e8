import Crypto
import Diagnostics
import Effects
import Foundation
import Publishing

/// Publishes again and again to a folder that another process publishes to as well, with a state folder of its own.
enum Rivals {
    static func publish(_ arguments: [String]) throws {
        let (root, name) = (arguments[1], arguments[3])
        let publisher = Publisher(
            folder: "\(root)/public", stateFolder: "\(root)/.playbill-\(name)", disk: .live, now: 0, jobs: 2,
            swap: Swap(rawValue: arguments[2]) ?? .exchange)
        for generation in 0..<100 {
            do {
                _ = try publisher.publish(try (0..<12).map { try output($0, "\(name) \(generation)") })
            } catch let failure as Failure where failure.diagnostics.map(\.code) == ["publish.locked"] {
                usleep(500)
            }
        }
    }

    private static func output(_ number: Int, _ text: String) throws -> Output {
        Output(try OutputPath("pages/\(number).html"), inputs: Digest(of: text.utf8)) { Made(Array(text.utf8)) }
    }
}
