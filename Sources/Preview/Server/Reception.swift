import CMicroHTTPD
import Synchronization

/// Between the daemon's callbacks and whoever answers.
final class Reception: Sendable {
    private let answer: @Sendable (Request) -> Answer
    /// There before the first request that is let through.
    private let gatekeeper = Mutex<Gatekeeper?>(nil)

    init(_ answer: @escaping @Sendable (Request) -> Answer) {
        self.answer = answer
    }

    func open(_ gatekeeper: Gatekeeper) { self.gatekeeper.withLock { $0 = gatekeeper } }

    func answer(_ request: Request) -> Answer {
        guard let gatekeeper = gatekeeper.withLock({ $0 }) else { return .text(503, "Not yet.") }
        return gatekeeper.refusal(request) ?? answer(request)
    }
}

/// What the daemon calls for each request, on the thread of its connection. What a browser sends beside it isn't read.
let answerRequest: MHD_AccessHandlerCallback = { context, connection, url, method, _, _, _, _ in
    guard let context, let connection, let url, let method else { return .NO }
    var request = Request(String(cString: url), method: String(cString: method))
    for name in Request.headersLookedAt {
        guard let value = MHD_lookup_connection_value(connection, .HEADER_KIND, name) else { continue }
        request.headers[name] = String(cString: value)
    }
    withUnsafeMutablePointer(to: &request.query) { query in
        _ = MHD_get_connection_values(connection, .GET_ARGUMENT_KIND, noteQuery, query)
    }
    return send(Unmanaged<Reception>.fromOpaque(context).takeUnretainedValue().answer(request), connection)
}

private let noteQuery: MHD_KeyValueIterator = { query, _, name, value in
    guard let query, let name else { return .NO }
    let text = value.flatMap { Request.unescaped(String(cString: $0)) } ?? ""
    query.assumingMemoryBound(to: [String: String].self).pointee[String(cString: name)] = text
    return .YES
}

private func send(_ answer: Answer, _ connection: OpaquePointer) -> MHD_Result {
    guard let response = response(answer.body) else { return .NO }
    // It counts its users: the connection has become one.
    defer { MHD_destroy_response(response) }
    for header in answer.headers { MHD_add_response_header(response, header.name, header.value) }
    return MHD_queue_response(connection, UInt32(answer.status), response)
}

private func response(_ body: Answer.Body) -> OpaquePointer? {
    switch body {
    case .bytes(var bytes):
        bytes.withUnsafeMutableBytes {
            MHD_create_response_from_buffer($0.count, $0.baseAddress, .RESPMEM_MUST_COPY)
        }
    case .stream(let next):
        MHD_create_response_from_callback(
            UInt64.max, 4096, readStream, Unmanaged.passRetained(StreamReader(next)).toOpaque(), endStream)
    }
}

/// A stream that is being sent, and what of it didn't fit the last time.
private final class StreamReader {
    private let next: @Sendable () -> [UInt8]?
    private var rest: ArraySlice<UInt8> = []

    init(_ next: @escaping @Sendable () -> [UInt8]?) {
        self.next = next
    }

    /// How many bytes were put there; waits for some. Nil at the end.
    func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Int? {
        if rest.isEmpty {
            guard let more = next() else { return nil }
            rest = more[...]
        }
        let part = rest.prefix(buffer.count)
        buffer.copyBytes(from: part)
        rest = rest.dropFirst(part.count)
        return part.count
    }
}

private let readStream: MHD_ContentReaderCallback = { context, _, buffer, size in
    guard let context, let buffer else { return -1 }
    let reader = Unmanaged<StreamReader>.fromOpaque(context).takeUnretainedValue()
    return reader.fill(UnsafeMutableRawBufferPointer(start: buffer, count: size)) ?? -1
}

private let endStream: MHD_ContentReaderFreeCallback = { context in
    guard let context else { return }
    Unmanaged<StreamReader>.fromOpaque(context).release()
}
