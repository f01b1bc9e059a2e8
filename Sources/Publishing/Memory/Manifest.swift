import Crypto
import JSON

/// Every file we wrote, by its content. It lies in the site itself and changes in the same instant, so that it is right
/// whatever happens to our own folder.
struct Manifest: Hashable, Sendable {
    var files = PathMap<Digest>()

    static let name = "playbill-manifest.json"
    static let path = TreePath(name)
    private static let prefix = "sha256-"
}

extension Manifest {
    /// The manifest of these files, which are sorted by path.
    static func bytes(_ files: [(path: TreePath, digest: Digest)]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(files.count * 160 + 64)
        bytes.append(contentsOf: "{\n  \"playbill\": 1,\n  \"files\": {".utf8)
        var separator = "\n"
        for (path, digest) in files {
            bytes.append(contentsOf: separator.utf8)
            append(path, digest, to: &bytes)
            separator = ",\n"
        }
        bytes.append(contentsOf: (files.isEmpty ? "}\n}\n" : "\n  }\n}\n").utf8)
        return bytes
    }

    static func line(_ path: TreePath, _ digest: Digest) -> [UInt8] {
        var bytes: [UInt8] = []
        append(path, digest, to: &bytes)
        return bytes
    }

    private static func append(_ path: TreePath, _ digest: Digest, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: "    ".utf8)
        JSON.write(path.text, to: &bytes)
        bytes.append(contentsOf: ": \"sha256-".utf8)
        bytes.append(hexOf: digest)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Nil if this isn't a manifest that we can go by.
    init?(_ bytes: [UInt8]) {
        guard let root = try? JSONDocument(bytes).root, root["playbill"]?.int == 1 else { return nil }
        guard let listed = root["files"], listed.kind == .object else { return nil }
        var files: [TreePath: Digest] = [:]
        for (key, value) in listed.members {
            guard let path = key.string, let text = value.string, text.hasPrefix(Manifest.prefix) else { return nil }
            guard let digest = Digest(hex: text.dropFirst(Manifest.prefix.count)) else { return nil }
            files[TreePath(path)] = digest
        }
        self.init(files: PathMap(files))
    }
}

extension Digest {
    fileprivate init?(hex: Substring) {
        let digits = hex.compactMap(\.hexDigitValue)
        guard digits.count == 2 * Digest.byteCount, digits.count == hex.utf8.count else { return nil }
        self.init(rawBytes: stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) })
    }
}

extension [UInt8] {
    /// As `Digest.hex`, without ten thousand strings on the way.
    fileprivate mutating func append(hexOf digest: Digest) {
        let start = count
        append(contentsOf: repeatElement(0, count: 2 * Digest.byteCount))
        withUnsafeMutableBufferPointer { buffer in
            Swift.withUnsafeBytes(of: digest) { raw in
                for (offset, byte) in raw.enumerated() {
                    buffer[start + 2 * offset] = hexDigit(byte >> 4)
                    buffer[start + 2 * offset + 1] = hexDigit(byte & 15)
                }
            }
        }
    }
}

private func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? value + UInt8(ascii: "0") : value - 10 + UInt8(ascii: "a")
}
