import CPango
import CRsvg
import Images
import Synchronization

/// An SVG, read. Nothing that it refers to outside of itself is fetched: it has no address to find it from.
struct Drawing: ~Copyable {
    private let handle: UnsafeMutablePointer<RsvgHandle>
    let size: Size

    /// Throws for what is no SVG, or has no size.
    init(_ bytes: [UInt8]) throws(ImageProblem) {
        guard bytes.count <= Drawing.mostBytes else { throw .tooLarge(bytes: bytes.count) }
        guard !Drawing.hasText(bytes) else { throw .hasText }
        guard let handle = rsvg_handle_new_from_data(bytes, gsize(bytes.count), nil) else { throw .broken }
        guard let size = Drawing.size(of: handle) else {
            g_object_unref(handle)
            throw .broken
        }
        self.handle = handle
        self.size = size
    }

    deinit { g_object_unref(handle) }

    /// Draws all of it into a rectangle from 0, 0; false if it can't be drawn.
    func draw(_ cairo: OpaquePointer, width: Double, height: Double) -> Bool {
        var room = RsvgRectangle(x: 0, y: 0, width: width, height: height)
        return Drawing.turn.withLock { _ in rsvg_handle_render_document(handle, cairo, &room, nil) != 0 }
    }

    /// Its texts are in faces that Cairo opens for all threads together, without a lock of its own: see `OpenFaces`.
    private static let turn = Mutex(())

    /// Larger ones are photographs in disguise, or meant to keep us busy.
    private static let mostBytes = 2 << 20
}

extension Drawing {
    /// librsvg would set it in fonts that we know nothing of, and draw boxes for letters that they lack.
    private static func hasText(_ bytes: [UInt8]) -> Bool {
        let name = Array("text".utf8)
        return bytes.indices.contains { place in
            guard bytes[place...].starts(with: name), place > 0, let end = bytes.dropFirst(place + name.count).first
            else { return false }
            return (bytes[place - 1] == UInt8(ascii: "<") || bytes[place - 1] == UInt8(ascii: ":"))
                && (end == UInt8(ascii: ">") || end <= 0x20)
        }
    }

    private static func size(of handle: UnsafeMutablePointer<RsvgHandle>) -> Size? {
        var (width, height) = (0.0, 0.0)
        if rsvg_handle_get_intrinsic_size_in_pixels(handle, &width, &height) == 0 {
            var (hasWidth, hasHeight, hasBox) = (gboolean(0), gboolean(0), gboolean(0))
            var (ownWidth, ownHeight, box) = (RsvgLength(), RsvgLength(), RsvgRectangle())
            rsvg_handle_get_intrinsic_dimensions(
                handle, &hasWidth, &ownWidth, &hasHeight, &ownHeight, &hasBox, &box)
            guard hasBox != 0 else { return nil }
            (width, height) = (box.width, box.height)
        }
        let possible = 0.01...100_000.0
        return possible.contains(width) && possible.contains(height) ? Size(width, height) : nil
    }
}
