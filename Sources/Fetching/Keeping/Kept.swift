import Crypto

/// An answer that is kept, and when it was last known to be right.
struct Kept: Hashable, Sendable {
    var response: Response
    /// Milliseconds since 1970.
    var checkedAt: Int64

    init(_ response: Response, now: Double) {
        self.response = response
        checkedAt = Int64(now * 1000)
    }

    /// Whether it may serve without asking; one from the future tells of a clock that was wrong.
    func isFresh(_ age: Int, now: Double) -> Bool {
        let passed = Int64(now * 1000) - checkedAt
        return passed >= 0 && passed < Int64(age) * 1000
    }

    /// What makes the server answer only if it has something else.
    var conditions: [Header] {
        let headers = response.headers
        return [
            headers["etag"].map { Header("If-None-Match", $0) },
            headers["last-modified"].map { Header("If-Modified-Since", $0) },
        ].compactMap { $0 }
    }
}

extension Kept {
    private static let name = "playbill http 1\n"

    var bytes: [UInt8] {
        var bytes = Array(Kept.name.utf8)
        bytes.reserveCapacity(response.body.count + 1024)
        bytes.append(integer: checkedAt)
        bytes.append(list: response.headers.sorted { $0.key < $1.key }) { bytes, header in
            bytes.append(string: header.key)
            bytes.append(string: header.value)
        }
        bytes.append(integer: UInt32(bytes.count))
        bytes.append(contentsOf: response.body)
        return Sealed.seal(bytes)
    }

    /// Nil unless every bit is as it was written.
    init?(_ bytes: [UInt8]) {
        guard let payload = Sealed.open(Kept.name, bytes) else { return nil }
        var reader = ByteReader(payload)
        guard let checkedAt = reader.integer(Int64.self),
            let headers = reader.list({ reader in reader.string().flatMap { key in reader.string().map { (key, $0) } } }
            ),
            let end = reader.integer(UInt32.self), Int(end) + 4 <= payload.endIndex
        else { return nil }
        self.checkedAt = checkedAt
        response = Response(
            status: 200, headers: Dictionary(headers) { first, _ in first },
            body: Array(bytes[Int(end) + 4..<payload.endIndex]))
    }
}
