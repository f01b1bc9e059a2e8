extension Filter {
    /// An address that a link may have: of the web, of mail, of a telephone, or relative. Everything else is an error, as
    /// `javascript:` would run.
    static let url = plain("url") { input, _, context throws(FilterError) in
        if input.isNull { return .null }
        let text = try context.text(input)
        try context.charge(text.utf8.count)
        let address = text.utf8.trimmed(start: true, end: true)
        // Browsers pass over tabs and line ends wherever they are, also inside of a scheme's name.
        guard address.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
            throw .message("an address can't have control characters in it")
        }
        if let end = address.firstIndex(where: { [0x3A, 0x2F, 0x3F, 0x23].contains($0) }), address[end] == 0x3A {
            let scheme = String(decoding: address[..<end].map(Ascii.lower), as: UTF8.self)
            guard ["http", "https", "mailto", "tel"].contains(scheme) else {
                throw .message("an address can't begin with `\(scheme.prefix(40)):`, only http, https, mailto or tel")
            }
        }
        return .string(String(Substring(address)))
    }
}
