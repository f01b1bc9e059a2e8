import Crypto
import JSON

/// Every file we wrote, by its content. It lies in the site itself and changes in the same instant, so that it is right
/// whatever happens to our own folder.
struct Manifest: Hashable, Sendable {
    var files: [TreePath: Digest] = [:]

    static let name = "playbill-manifest.json"
    static let path = TreePath(name)
    private static let prefix = "sha256-"
}

extension Manifest {
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(files.count * 128)
        bytes.append(contentsOf: "{\n  \"playbill\": 1,\n  \"files\": {".utf8)
        for (index, path) in files.keys.sorted().enumerated() {
            guard let digest = files[path] else { continue }
            bytes.append(contentsOf: (index == 0 ? "\n    " : ",\n    ").utf8)
            JSON.write(path.text, to: &bytes)
            bytes.append(contentsOf: ": \"\(Manifest.prefix)".utf8)
            bytes.append(hexOf: digest)
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(contentsOf: (files.isEmpty ? "}\n}\n" : "\n  }\n}\n").utf8)
        return bytes
    }

    /// Nil if this isn't a manifest that we can go by.
    init?(_ bytes: [UInt8]) {
        guard let root = try? JSONDocument(bytes).root, root["playbill"]?.int == 1 else { return nil }
        guard let listed = root["files"], listed.kind == .object else { return nil }
        for (key, value) in listed.members {
            guard let path = key.string, let text = value.string, text.hasPrefix(Manifest.prefix) else { return nil }
            guard let digest = Digest(hex: text.dropFirst(Manifest.prefix.count)) else { return nil }
            files[TreePath(path)] = digest
        }
    }
}

extension Digest {
    fileprivate init?(hex: Substring) {
        var bytes: [UInt8] = []
        var rest = Array(hex.utf8)[...]
        while let pair = Optional(rest.prefix(2)), pair.count == 2 {
            guard let byte = UInt8(String(decoding: pair, as: UTF8.self), radix: 16) else { return nil }
            bytes.append(byte)
            rest = rest.dropFirst(2)
        }
        guard rest.isEmpty else { return nil }
        self.init(rawBytes: bytes)
    }
}

extension [UInt8] {
    /// As `Digest.hex`, without ten thousand strings on the way.
    fileprivate mutating func append(hexOf digest: Digest) {
        for byte in digest.rawBytes {
            for half in [byte >> 4, byte & 15] { append(half < 10 ? half + 48 : half + 87) }
        }
    }
}
