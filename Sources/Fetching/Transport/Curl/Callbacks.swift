import CCurl
import Glibc

// What libcurl calls while it sends a question, on the thread that sends it. The context is the `Reception` on that
// thread's stack, which is there for as long as the call that sends is under way.

let takeBody: curl_taker = { bytes, size, count, context in
    taken(bytes, size, count, context) { $0.pointee.take(body: $1) }
}

let takeHeader: curl_taker = { bytes, size, count, context in
    taken(bytes, size, count, context) { $0.pointee.take(header: $1) }
}

let openSocket: curl_opener = { context, _, address in
    guard let context, let address, let start = MemoryLayout<curl_sockaddr>.offset(of: \.addr) else {
        return CURL_SOCKET_BAD
    }
    // Of the address only the beginning is declared: an IPv6 one goes on behind it.
    let number = NetworkAddress(UnsafeRawPointer(address) + start, family: address.pointee.family)
    guard context.assumingMemoryBound(to: Reception.self).pointee.allows(number) else { return CURL_SOCKET_BAD }
    return socket(
        address.pointee.family, address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue), address.pointee.protocol)
}

/// As many bytes as there are if they are wanted; any other number makes libcurl stop.
private func taken(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?,
    _ take: (UnsafeMutablePointer<Reception>, UnsafeRawBufferPointer) -> Bool
) -> Int {
    guard let context else { return -1 }
    let buffer = UnsafeRawBufferPointer(start: bytes, count: size * count)
    let reception = context.assumingMemoryBound(to: Reception.self)
    return take(reception, buffer) ? buffer.count : buffer.count + 1
}
