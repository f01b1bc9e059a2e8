extension Filter {
    static let base64 = [
        encode("base64_encode", Base64.standard),
        decode("base64_decode", Base64.standard),
        encode("base64_url_safe_encode", Base64.urlSafe),
        decode("base64_url_safe_decode", Base64.urlSafe),
    ]

    private static func encode(_ name: String, _ alphabet: Base64) -> Filter {
        plain(name) { input, _, context throws(FilterError) in
            let text = try context.text(input)
            try context.charge(text.utf8.count / 3 * 4 + 4)
            return .string(String(decoding: alphabet.encode(Array(text.utf8)), as: UTF8.self))
        }
    }

    /// Bytes that are no text come out with replacement characters; a value here is always a text.
    private static func decode(_ name: String, _ alphabet: Base64) -> Filter {
        plain(name) { input, _, context throws(FilterError) in
            let text = try context.text(input)
            try context.charge(text.utf8.count)
            guard let bytes = alphabet.decode(Array(text.utf8)) else {
                throw .message("invalid base64 provided to \(name)")
            }
            return .string(String(decoding: bytes, as: UTF8.self))
        }
    }
}
