import Crypto
import Diagnostics
import JSON
import Publishing

/// Something that was handed over: as a file, or with the answer.
public struct Handed: Hashable, Sendable {
    public let place: Place
    public let digest: Digest
    public let byteCount: Int
    /// False for a file that was there already, byte for byte.
    public let isNew: Bool

    public enum Place: Hashable, Sendable {
        case file(String)
        /// In the result itself.
        case here([UInt8])
    }

    /// Into a folder under a name, or with the result if there is none. Throws if it can't be written.
    package init(_ bytes: [UInt8], to file: (sink: FileSink, name: String)?) throws(Failure) {
        digest = Digest(of: bytes)
        byteCount = bytes.count
        guard let file else {
            (place, isNew) = (.here(bytes), true)
            return
        }
        isNew = try file.sink.writeIfChanged(file.name, bytes)
        place = .file("\(file.sink.folder)/\(file.name)")
    }

    package var members: [JSON.Member] {
        let whereabouts =
            switch place {
            case .file(let path): JSON.Member("path", .string(path))
            case .here(let bytes): JSON.Member("base64", .base64(bytes))
            }
        return [
            whereabouts, JSON.Member("sha256", .string(digest.hex)), JSON.Member("bytes", .int(byteCount)),
        ]
    }
}
