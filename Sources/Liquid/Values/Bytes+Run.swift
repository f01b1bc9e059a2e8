extension [UInt8] {
    /// Appends bytes that lie in a row. Of short ones, which a page is made of, `append(contentsOf:)` takes twice as long.
    mutating func append(run bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        append(addingCapacity: bytes.count) { room in
            room.withUnsafeMutableBufferPointer { room, count in
                room.baseAddress?.initialize(from: start, count: bytes.count)
                count = bytes.count
            }
        }
    }
}
