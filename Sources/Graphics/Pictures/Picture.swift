import Images

/// A picture to draw any number of times: a JPEG goes into documents as it is, an SVG as lines; decoded when first drawn.
///
/// Kept by identity: make one of each file, not one of each use.
public final class Picture: Sendable {
    public let file: ImageFile
    /// In pixels, as it is shown; a drawing's own size, or that of its view box.
    public let size: Size
    let bytes: [UInt8]
    /// If it is decoded already, for all presses.
    let pixels: Pixels?

    /// Reads the first bytes, or all of a drawing. Throws for what is no picture, is broken, or too large to be decoded.
    public init(_ bytes: [UInt8]) throws(ImageProblem) {
        file = try ImageFile(bytes)
        self.bytes = bytes
        pixels = nil
        if let pixels = file.size {
            size = Size(Double(pixels.width), Double(pixels.height))
        } else {
            size = try Drawing(bytes).size
        }
    }

    /// A photograph is decoded here and now, no larger than it takes to fill a frame of so many dots: for pictures, where it
    /// is drawn often. Throws as the other does, and for what can't be decoded.
    public init(_ bytes: [UInt8], covering frame: Size) throws(ImageProblem) {
        file = try ImageFile(bytes)
        if file.kind == .svg {
            self.bytes = bytes
            pixels = nil
            size = try Drawing(bytes).size
        } else {
            let pixels = try Pixels(
                bytes, covering: ImageFile.Size(width: Int(frame.width), height: Int(frame.height)))
            self.bytes = []
            self.pixels = pixels
            size = Size(Double(pixels.width), Double(pixels.height))
        }
    }

    public enum Fit: Hashable, Sendable {
        /// As large as fits, in the middle.
        case contain
        /// Filling all of it, cut off evenly at the sides that stick out.
        case cover
        /// Filling all of it, whatever becomes of its shape.
        case stretch
    }
}
