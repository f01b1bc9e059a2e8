import CLinux

/// Cairo 1.16 names a picture in the list of a page as often as it is drawn there, where each name may stand once only. The
/// others are overwritten with spaces, so that all else stays where it is.
enum RepeatedPictures {
    static func blank(_ bytes: inout [UInt8]) {
        bytes.withUnsafeMutableBufferPointer { buffer in
            var place = 0
            while let start = find("/XObject <<", in: buffer, from: place) { place = blankList(buffer, from: start) }
        }
    }

    /// Answers where to go on.
    private static func blankList(_ bytes: UnsafeMutableBufferPointer<UInt8>, from start: Int) -> Int {
        var place = start
        var known: Set<[UInt8]> = []
        // Such as " /x24 24 0 R".
        while place + 3 < bytes.count, bytes[place] == space, bytes[place + 1] == UInt8(ascii: "/") {
            guard let end = bytes[place...].prefix(40).firstIndex(of: UInt8(ascii: "R")).map({ $0 + 1 }) else { break }
            if !known.insert(Array(bytes[place..<end])).inserted {
                for position in place..<end { bytes[position] = space }
            }
            place = end
        }
        return place
    }

    private static func find(
        _ text: StaticString, in bytes: UnsafeMutableBufferPointer<UInt8>, from place: Int
    ) -> Int? {
        guard let start = bytes.baseAddress, place < bytes.count,
            let found = memmem(start + place, bytes.count - place, text.utf8Start, text.utf8CodeUnitCount)
        else { return nil }
        return UnsafePointer(start).distance(to: found.assumingMemoryBound(to: UInt8.self)) + text.utf8CodeUnitCount
    }

    private static let space = UInt8(ascii: " ")
}
