extension Filter {
    /// An address that a link may have: of the web, of mail, of a telephone, or relative. Everything else is an error, as
    /// `javascript:` would run.
    static let url = plain("url") { input, _, context throws(FilterError) in
        if input.isNull { return .null }
        let text = try context.text(input)
        try context.charge(text.utf8.count)
        let address = Array(text.utf8.trimmed(start: true, end: true))
        // Browsers pass over tabs and line ends wherever they are, also inside of a scheme's name.
        guard !address.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
            throw .message("an address can't have control characters in it")
        }
        if let end = address.firstIndex(where: { $0 == 0x3A || $0 == 0x2F || $0 == 0x3F || $0 == 0x23 }),
            address[end] == 0x3A
        {
            let scheme = String(decoding: address[..<end].map(Ascii.lower), as: UTF8.self)
            guard ["http", "https", "mailto", "tel"].contains(scheme) else {
                throw .message(
                    "an address can't begin with `\(scheme.shortened(to: 40)):`, only http, https, mailto or tel")
            }
        }
        return .string(String(decoding: address, as: UTF8.self))
    }
}
