extension Credentials {
    /// All that must be seen nowhere.
    var secrets: [Secret] {
        [token].compactMap { $0 } + renewals.flatMap { $0.fields.map(\.value) }
    }

    /// The same with the line break off that a file or a variable often has at its end. Throws if the token is none that
    /// a header can have.
    func usable(_ trouble: Trouble) throws(FetchError) -> Credentials {
        var usable = self
        guard let text = token?.revealed.trimmed else { return self }
        usable.token = Secret(text)
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { throw trouble.unsendable }
        return usable
    }
}

extension Trouble {
    var unsendable: FetchError {
        error(
            .unauthorized, "the token is empty, or has a character in it that can't be sent",
            hint:
                "set \(variables.isEmpty ? "it" : variables.joined(separator: ", ")) anew, without spaces or line breaks"
        )
    }

    var unencrypted: FetchError {
        error(
            .forbiddenAddress, "http is not encrypted: everybody on the way could read the token",
            hint: "give its https address; http is only for a server on this machine")
    }
}
