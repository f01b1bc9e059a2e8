/// Small damages of the kind that disks, networks and editors do.
public enum Mutation {
    public static func of(_ seed: [UInt8], _ generator: inout some RandomNumberGenerator) -> [UInt8] {
        var bytes = seed
        for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
            let at = Int.random(in: 0..<bytes.count, using: &generator)
            let length = min(bytes.count - at, Int.random(in: 1...24, using: &generator))
            switch Int.random(in: 0..<6, using: &generator) {
            case 0: bytes[at] = UInt8.random(in: 0...255, using: &generator)
            case 1: bytes.removeSubrange(at..<at + length)
            case 2:
                bytes.insert(
                    contentsOf: bytes[at..<at + length], at: Int.random(in: 0...bytes.count, using: &generator))
            case 3: bytes = Array(bytes.prefix(at))
            case 4: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            default: bytes.insert(tokens.randomElement(using: &generator) ?? 0, at: at)
            }
        }
        return bytes
    }

    private static let tokens = Array("{}[]\",:\\0-9eE.tfnu\u{7F}".utf8) + [0, 0xC0, 0xED, 0xFF]
}
