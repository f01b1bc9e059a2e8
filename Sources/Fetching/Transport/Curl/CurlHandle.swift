import CCurl

/// A libcurl handle with its connections; used by one thread at a time.
final class CurlHandle {
    let reach: Reach
    private let curl: UnsafeMutableRawPointer

    init?(_ reach: Reach) {
        guard let curl = curl_easy_init() else { return nil }
        self.curl = curl
        self.reach = reach
    }

    deinit {
        curl_easy_cleanup(curl)
    }

    /// Sends one question and waits for its answer.
    func send(_ request: Request, _ route: Route) throws(TransportError) -> Response {
        // Forgets everything but connections, names and sessions, also where the last answer was to go.
        defer { curl_easy_reset(curl) }
        let headers = list(request.headers)
        defer { curl_slist_free_all(headers) }
        var reception = Reception(request.reach, mostBytes: request.limits.bytes)
        var complaint = [CChar](repeating: 0, count: Int(CURL_ERROR_SIZE))
        let code = withUnsafeMutablePointer(to: &reception) { reception in
            complaint.withUnsafeMutableBytes { complaint in
                curl_set_pointer(curl, CURLOPT_ERRORBUFFER, complaint.baseAddress)
                CurlOptions(curl).set(request, route, headers, reception)
                return curl_easy_perform(curl)
            }
        }
        if code == CURLE_OK || reception.end == .enough { return reception.response }
        let words = String(decoding: complaint.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        throw reception.error(code, words, isConnected: isConnected)
    }

    /// Lines to send, as a list of C's own.
    private func list(_ headers: [Header]) -> UnsafeMutablePointer<curl_slist>? {
        headers.reduce(nil) { list, header in
            curl_slist_append(list, "\(header.name): \(header.value.revealed)") ?? list
        }
    }

    private var isConnected: Bool {
        var microseconds: curl_off_t = 0
        curl_get_size(curl, CURLINFO_PRETRANSFER_TIME_T, &microseconds)
        return microseconds > 0
    }
}
