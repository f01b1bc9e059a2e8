import CCurl

/// Everything that a handle is told for one question.
struct CurlOptions {
    private let curl: UnsafeMutableRawPointer

    init(_ curl: UnsafeMutableRawPointer) {
        self.curl = curl
    }

    func set(
        _ request: Request, _ route: Route, _ headers: UnsafeMutablePointer<curl_slist>?,
        _ reception: UnsafeMutablePointer<Reception>
    ) {
        setQuestion(request, headers)
        setLimits(request.limits)
        setRoute(route, request.reach)
        curl_set_taker(curl, CURLOPT_WRITEFUNCTION, takeBody)
        curl_set_pointer(curl, CURLOPT_WRITEDATA, reception)
        curl_set_taker(curl, CURLOPT_HEADERFUNCTION, takeHeader)
        curl_set_pointer(curl, CURLOPT_HEADERDATA, reception)
        curl_set_opener(curl, openSocket)
        curl_set_pointer(curl, CURLOPT_OPENSOCKETDATA, reception)
    }

    private func setQuestion(_ request: Request, _ headers: UnsafeMutablePointer<curl_slist>?) {
        curl_set_text(curl, CURLOPT_URL, request.address)
        curl_set_list(curl, CURLOPT_HTTPHEADER, headers)
        curl_set_text(curl, CURLOPT_ACCEPT_ENCODING, "gzip")
        guard request.method == .post else { return }
        curl_set_number(curl, CURLOPT_POST, 1)
        curl_set_size(curl, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(request.body.revealed.utf8.count))
        curl_set_text(curl, CURLOPT_COPYPOSTFIELDS, request.body.revealed)
    }

    private func setLimits(_ limits: Limits) {
        // Signals belong to the whole process, and no thread may set them for itself. Who has a main function ignores SIGPIPE.
        curl_set_number(curl, CURLOPT_NOSIGNAL, 1)
        curl_set_number(curl, CURLOPT_CONNECTTIMEOUT_MS, milliseconds(limits.connecting))
        curl_set_number(curl, CURLOPT_TIMEOUT_MS, milliseconds(limits.whole))
        curl_set_number(curl, CURLOPT_LOW_SPEED_LIMIT, CurlOptions.slowest)
        curl_set_number(curl, CURLOPT_LOW_SPEED_TIME, max(1, Int(min(limits.stalling, 86_400).rounded(.up))))
        curl_set_size(curl, CURLOPT_MAXFILESIZE_LARGE, curl_off_t(limits.bytes))
    }

    private func setRoute(_ route: Route, _ reach: Reach) {
        curl_set_text(curl, CURLOPT_PROTOCOLS_STR, "http,https")
        curl_set_number(curl, CURLOPT_FOLLOWLOCATION, 0)
        curl_set_number(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
        curl_set_number(curl, CURLOPT_SSL_VERIFYPEER, 1)
        curl_set_number(curl, CURLOPT_SSL_VERIFYHOST, 2)
        curl_set_number(curl, CURLOPT_DISALLOW_USERNAME_IN_URL, 1)
        curl_set_number(curl, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
        // An empty one also keeps out those of the environment. Where addresses are looked at it would hide them.
        curl_set_text(curl, CURLOPT_PROXY, reach == .anyone ? route.proxy ?? "" : "")
        if let authorities = route.authorities { curl_set_text(curl, CURLOPT_CAINFO, authorities) }
    }

    private func milliseconds(_ seconds: Double) -> Int {
        // 0 would be for ever.
        max(1, Int(min(seconds, 86_400) * 1000))
    }

    /// Bytes a second: a line of text, which no link is too slow for.
    private static let slowest = 100
}
