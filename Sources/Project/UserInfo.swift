import Diagnostics

/// A user and a password that somebody has written into an address, where they don't belong: no message shows them.
enum UserInfo {
    static func hidden(_ diagnostic: Diagnostic) -> Diagnostic {
        var hidden = diagnostic
        hidden.message = hidden.message.replacing(pattern) { "\($0.1)•••@" }
        if hidden.message != diagnostic.message {
            hidden.hint = "leave user and password out of it: secrets come from the environment"
        }
        return hidden
    }

    /// As many bytes as there were, so that all others are where they were.
    static func hidden(in bytes: [UInt8]) -> [UInt8] {
        var hidden = bytes
        let start = Array("://".utf8)
        var place = 0
        while place + start.count <= bytes.count {
            defer { place += 1 }
            guard bytes[place..<place + start.count].elementsEqual(start) else { continue }
            let address = bytes[(place + start.count)...].prefix {
                $0 > 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'")
            }
            guard let end = address.lastIndex(of: UInt8(ascii: "@")) else { continue }
            for index in address.startIndex..<end { hidden[index] = UInt8(ascii: "*") }
        }
        return hidden
    }

    private static var pattern: Regex<(Substring, Substring)> { /(:\/\/)[^\s"'“”]+@/ }
}
