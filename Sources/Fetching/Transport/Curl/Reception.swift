import CCurl

/// What has come of an answer so far.
struct Reception {
    private(set) var response = Response(status: 0)
    private(set) var end: End?
    private let reach: Reach
    private let mostBytes: Int
    private var headerBytes = 0

    /// Why no more is taken.
    enum End {
        case tooLarge, forbidden
        /// Of an error nobody reads more.
        case enough
    }

    init(_ reach: Reach, mostBytes: Int) {
        self.reach = reach
        self.mostBytes = mostBytes
    }

    /// Answers false for no more.
    mutating func take(body bytes: UnsafeRawBufferPointer) -> Bool {
        let most = response.status < 400 ? mostBytes : min(mostBytes, Reception.mostErrorBytes)
        let room = most - response.body.count
        guard bytes.count <= room || response.status >= 400 else {
            end = .tooLarge
            response.body = []
            return false
        }
        if bytes.count > room { end = .enough }
        makeRoom(for: bytes.count, most: most)
        response.body.append(contentsOf: bytes.prefix(max(0, room)))
        return end == nil
    }

    /// An array that has to grow has both its old and its new place meanwhile, three times what it holds. Of a place that is
    /// large enough from the start the system gives only as much as is written to.
    private mutating func makeRoom(for count: Int, most: Int) {
        let needed = response.body.count + count
        if needed > Reception.smallBytes, needed > response.body.capacity { response.body.reserveCapacity(most) }
    }

    mutating func take(header bytes: UnsafeRawBufferPointer) -> Bool {
        headerBytes += bytes.count
        guard headerBytes <= Reception.mostHeaderBytes else {
            end = .tooLarge
            return false
        }
        let line = String(decoding: bytes, as: UTF8.self)
        if line.hasPrefix("HTTP/") {
            // Also after those that only say that there is more to come.
            let status = line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
            response = Response(status: status)
        } else if let colon = line.firstIndex(of: ":") {
            let name = line[..<colon].lowercased()
            let value = String(line[colon...].dropFirst()).trimmed
            response.headers[name] = response.headers[name].map { "\($0), \(value)" } ?? value
        }
        return true
    }

    /// Answers whether it may be connected to.
    mutating func allows(_ address: NetworkAddress?) -> Bool {
        let isAllowed = reach == .anyone || address.map(reach.allows) == true
        end = isAllowed ? nil : .forbidden
        return isAllowed
    }

    static let mostHeaderBytes = 64 << 10
    private static let smallBytes = 1 << 20
    static let mostErrorBytes = 64 << 10
}

extension Reception {
    /// What it failed of, with the words of the library where they are of use.
    func error(_ code: CURLcode, _ words: String, isConnected: Bool) -> TransportError {
        if end == .forbidden { return .forbiddenAddress }
        if end == .tooLarge { return .tooLarge }
        let words = words.isEmpty ? String(cString: curl_easy_strerror(code)) : words
        return switch code {
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: .unknownHost
        case CURLE_COULDNT_CONNECT: .refused
        case CURLE_OPERATION_TIMEDOUT: isConnected ? .timeout : .noConnection
        case CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING, CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_HTTP2,
            CURLE_HTTP2_STREAM:
            .cutOff
        case CURLE_FILESIZE_EXCEEDED: .tooLarge
        case CURLE_SSL_CONNECT_ERROR where Reception.isBroken(words): .cutOff
        case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE,
            CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS:
            .certificate(words)
        case CURLE_BAD_CONTENT_ENCODING, CURLE_WEIRD_SERVER_REPLY, CURLE_UNSUPPORTED_PROTOCOL: .garbled
        default: .failed(words)
        }
    }

    /// Whether it was the connection that broke while it was being secured.
    private static func isBroken(_ words: String) -> Bool {
        ["SSL_ERROR_SYSCALL", "reset by peer", "unexpected eof"].contains { words.contains($0) }
    }
}
