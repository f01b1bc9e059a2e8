import Synchronization

/// Handles for all threads, with the connections that they keep.
///
/// One that was made for a reach is used for no other: a connection that is kept isn't looked at again.
final class HandlePool: Sendable {
    private let places: [Place]

    init(places: Int = 32) {
        self.places = (0..<places).map { _ in Place() }
    }

    /// Sends by the first handle that is free, or by one of its own if none is.
    func send(_ request: Request, _ route: Route) throws(TransportError) -> Response {
        for place in places {
            if let response = try place.send(request, route) { return response }
        }
        guard let handle = CurlHandle(request.reach) else { throw .failed("there is no memory left") }
        return try handle.send(request, route)
    }
}

private final class Place: Sendable {
    /// Locked for as long as the handle is used.
    private let handle = Mutex<CurlHandle?>(nil)

    /// Nil if another thread is at it, or it is for another reach.
    func send(_ request: Request, _ route: Route) throws(TransportError) -> Response? {
        let response = try handle.withLockIfAvailable { handle throws(TransportError) -> Response? in
            if handle == nil { handle = CurlHandle(request.reach) }
            guard let handle, handle.reach == request.reach else { return nil }
            return try handle.send(request, route)
        }
        return response ?? nil
    }
}
