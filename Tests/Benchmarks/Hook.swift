import Crypto
import Foundation

/// A webhook that tells of an event that it is cancelled, signed.
struct Hook {
    let file: String
    let signature: String

    static let secret = "a secret"

    init(event number: Int, in folder: String) throws {
        let now = ISO8601DateFormatter().string(from: Date())
        let body =
            #"{"event_type": "event.status_changed", "event_sent_at": "\#(now)", "payload": {"id": \#(number), "status": "CANCELLED"}}"#
        file = "\(folder)/body-\(number).json"
        try body.write(toFile: file, atomically: true, encoding: .utf8)
        signature = Digest(of: body, key: Array(Hook.secret.utf8))?.hex ?? ""
    }
}
