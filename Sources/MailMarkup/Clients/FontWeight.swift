/// How heavy letters are.
enum FontWeight {
    /// Whether a value of `font-weight` makes words stand out.
    static func isBold(_ value: [UInt8]) -> Bool {
        value.isWord("bold") || Int(String(decoding: value, as: UTF8.self)).map { $0 >= 600 } ?? false
    }
}
