/// A number that a name may stand for in the end, as it is connected to.
enum NetworkAddress: Hashable, Sendable {
    case v4(UInt32)
    /// The higher and the lower half.
    case v6(UInt64, UInt64)

    /// Whether it is this very machine.
    var isLoopback: Bool {
        switch self {
        case .v4(let number): number >> 24 == 127
        case .v6(0, let low) where low >> 32 == 0xFFFF: NetworkAddress.v4(UInt32(truncatingIfNeeded: low)).isLoopback
        case .v6(let high, let low): high == 0 && low == 1
        }
    }

    /// Whether everybody may be connected to it: by the IANA's registries of special addresses.
    var isPublic: Bool {
        switch self {
        case .v4(let number):
            !NetworkAddress.special.contains { number >> (32 - $0.bits) == $0.number >> (32 - $0.bits) }
        case .v6(0x0064_FF9B_0000_0000, let low) where low >> 32 == 0:
            // NAT64: the gateway connects to the number inside.
            NetworkAddress.v4(UInt32(truncatingIfNeeded: low)).isPublic
        case .v6(let high, _):
            high >> 61 == 1
                && !NetworkAddress.specialPrefixes.contains {
                    high >> (64 - $0.bits) == $0.number >> (64 - $0.bits)
                }
        }
    }

    private static let special: [(number: UInt32, bits: UInt32)] = [
        (0x0000_0000, 8), (0x0A00_0000, 8), (0x6440_0000, 10), (0x7F00_0000, 8), (0xA9FE_0000, 16),
        (0xAC10_0000, 12), (0xC000_0000, 24), (0xC000_0200, 24), (0xC058_6300, 24), (0xC0A8_0000, 16),
        (0xC612_0000, 15), (0xC633_6400, 24), (0xCB00_7100, 24), (0xE000_0000, 4), (0xF000_0000, 4),
    ]

    /// What is not for everybody in 2000::/3: Teredo and its like, documentation, 6to4.
    private static let specialPrefixes: [(number: UInt64, bits: UInt64)] = [
        (0x2001_0000_0000_0000, 23), (0x2001_0DB8_0000_0000, 32), (0x2002_0000_0000_0000, 16),
        (0x3FFF_0000_0000_0000, 20),
    ]
}

/// Whom a question may be sent to, looked at when the connection is made and so whatever its name stands for by then.
enum Reach: Hashable, Sendable {
    /// Who is named in the configuration, which may be a machine in the same house.
    case anyone
    case loopback
    case everybody
    /// Of what is on this machine itself, for a server that is tried out.
    case everybodyAndLoopback

    func allows(_ address: NetworkAddress) -> Bool {
        switch self {
        case .anyone: true
        case .loopback: address.isLoopback
        case .everybody: address.isPublic
        case .everybodyAndLoopback: address.isPublic || address.isLoopback
        }
    }
}
