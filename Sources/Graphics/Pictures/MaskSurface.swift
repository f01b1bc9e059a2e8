import CPango

/// A mask as Cairo has it.
final class MaskSurface {
    let pointer: OpaquePointer

    /// Nil if there is no memory left.
    init?(_ mask: Mask) {
        guard let surface = cairo_image_surface_create(CAIRO_FORMAT_A1, Int32(mask.width), Int32(mask.height)) else {
            return nil
        }
        pointer = surface
        guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS, let data = cairo_image_surface_get_data(surface)
        else {
            return nil
        }
        let stride = Int(cairo_image_surface_get_stride(surface))
        let rowBytes = (mask.width + 7) / 8
        cairo_surface_flush(surface)
        for row in 0..<mask.height {
            for place in 0..<rowBytes {
                // Cairo has the leftmost in the lowest bit where numbers have their lowest byte first.
                let byte = mask.rows[row * rowBytes + place]
                data[row * stride + place] = 1.littleEndian == 1 ? byte.reversedBits : byte
            }
        }
        cairo_surface_mark_dirty(surface)
    }

    deinit { cairo_surface_destroy(pointer) }
}

extension UInt8 {
    fileprivate var reversedBits: UInt8 {
        var bits = self >> 4 | self << 4
        bits = (bits & 0xCC) >> 2 | (bits & 0x33) << 2
        return (bits & 0xAA) >> 1 | (bits & 0x55) << 1
    }
}
