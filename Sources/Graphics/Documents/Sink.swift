import CPango

/// Where Cairo writes a document: memory, and our own note of a write that failed, for Cairo forgets some.
final class Sink {
    // Cairo is given its address, so that a write is neither counted nor guarded.
    private let taken: UnsafeMutablePointer<Taken>

    init(most: Int) {
        taken = .allocate(capacity: 1)
        taken.initialize(to: Taken(most: most))
    }

    deinit {
        taken.deinitialize(count: 1)
        taken.deallocate()
    }

    var bytes: [UInt8] { taken.pointee.bytes }
    var hasFailed: Bool { taken.pointee.hasFailed }

    /// A surface that writes here; the sink must outlive it.
    func pdf(_ size: Size) -> OpaquePointer? {
        cairo_pdf_surface_create_for_stream(Sink.write, taken, size.width, size.height)
    }

    func amend(_ change: (inout [UInt8]) -> Void) { change(&taken.pointee.bytes) }

    /// Writes a surface's dots here as a PNG.
    func png(of surface: OpaquePointer) -> cairo_status_t {
        withExtendedLifetime(self) { cairo_surface_write_to_png_stream(surface, Sink.write, taken) }
    }

    private static let write: cairo_write_func_t = { taken, data, count in
        guard let taken, let data else { return CAIRO_STATUS_WRITE_ERROR }
        return taken.assumingMemoryBound(to: Taken.self).pointee
            .add(UnsafeBufferPointer(start: data, count: Int(count)))
    }
}

/// Cairo writes a thousand times for a page, so that each is to be one step.
private struct Taken {
    fileprivate(set) var bytes: [UInt8] = []
    private(set) var hasFailed = false
    let most: Int

    init(most: Int) {
        self.most = most
        bytes.reserveCapacity(32 << 10)
    }

    mutating func add(_ more: UnsafeBufferPointer<UInt8>) -> cairo_status_t {
        guard !hasFailed, bytes.count + more.count <= most else {
            hasFailed = true
            return CAIRO_STATUS_WRITE_ERROR
        }
        // Most are a few letters: an array takes longer to be handed a buffer than to take them one by one.
        if more.count <= 16 { for byte in more { bytes.append(byte) } } else { bytes.append(contentsOf: more) }
        return CAIRO_STATUS_SUCCESS
    }
}
