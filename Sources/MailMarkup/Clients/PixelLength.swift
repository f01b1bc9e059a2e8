/// A length that a client without CSS gets.
enum PixelLength {
    /// The pixels of `24px` or `0`; nil for any other text.
    static func pixels(_ text: some Collection<UInt8>) -> Double? {
        if text.elementsEqual("0".utf8) { return 0 }
        guard text.count > 2, text.suffix(2).isWord("px") else { return nil }
        return Double(String(decoding: text.dropLast(2), as: UTF8.self)).flatMap {
            $0.isFinite && abs($0) < 100_000 ? $0 : nil
        }
    }

    /// `600` for `600px`, `50%` for `50%`.
    static func attribute(_ text: [UInt8], allowsShare: Bool = true) -> [UInt8]? {
        if let pixels = pixels(text) { return pixels >= 0 ? whole(pixels) : nil }
        guard allowsShare, text.last == UInt8(ascii: "%") else { return nil }
        return text.dropLast().allSatisfy { Ascii.isDigit($0) || $0 == UInt8(ascii: ".") } ? text : nil
    }

    static func whole(_ pixels: Double) -> [UInt8] {
        Array("\(Int(pixels.rounded()))".utf8)
    }

    /// The four sides of `margin` and `padding`, from the top on; nil if one isn't a length in pixels.
    static func sides(_ text: [UInt8]) -> [Double]? {
        let parts = text.split(separator: UInt8(ascii: " ")).map { pixels($0) }
        let lengths = parts.compactMap(\.self)
        guard lengths.count == parts.count, (1...4).contains(lengths.count) else { return nil }
        let right = lengths.count > 1 ? lengths[1] : lengths[0]
        return [lengths[0], right, lengths.count > 2 ? lengths[2] : lengths[0], lengths.count > 3 ? lengths[3] : right]
    }
}
