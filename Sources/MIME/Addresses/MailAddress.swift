import Catalog

/// An address as mail has it: what is before the `@` in ASCII, and a host that every server knows.
public struct MailAddress: Hashable, Sendable {
    public let local: String
    public let domain: String

    /// Throws if it is none, or if only servers that speak UTF-8 could deliver it. `field` is where it stands.
    public init(_ text: String, field: String) throws(HeaderProblem) {
        if let reason = HeaderText.reason(against: text, isName: true) { throw HeaderProblem(field, reason) }
        guard let at = text.lastIndex(of: "@") else {
            throw HeaderProblem(field, "is no address: “\(text)”", hint: "write it like events@example.com")
        }
        local = String(text[..<at])
        guard local.utf8.allSatisfy({ $0 < 0x80 }) else {
            throw HeaderProblem(
                field, "has letters before the @ that not every mail server knows: “\(text)”",
                hint: "ask for an address whose first part is in letters from a to z; what is after the @ may be in any"
            )
        }
        guard !local.isEmpty, local.utf8.count <= 64 else {
            throw HeaderProblem(field, "has \(local.utf8.count) letters before the @, and 1 to 64 are allowed")
        }
        guard let domain = Punycode.host(String(text[text.index(after: at)...])) else {
            throw HeaderProblem(field, "has no name of a host after the @: “\(text)”")
        }
        self.domain = domain
    }

    /// As it stands between angle brackets.
    public var text: String {
        let isPlain =
            !local.hasPrefix(".") && !local.hasSuffix(".") && !local.contains("..")
            && local.utf8.allSatisfy(MailAddress.isAtom)
        let quoted = local.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return (isPlain ? local : "\"\(quoted)\"") + "@" + domain
    }

    static func isAtom(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "!#$%&'*+-/=?^_`{|}~.".utf8.contains(byte)
        }
    }
}

/// A mailbox of which is known that it can stand in a header.
public struct MailboxField: Hashable, Sendable {
    public let name: String?
    public let address: MailAddress

    /// Throws if its name or its address can't.
    public init(_ mailbox: Mailbox, field: String) throws(HeaderProblem) {
        if let name = mailbox.name {
            if let reason = HeaderText.reason(against: name, isName: true) {
                throw HeaderProblem(field, "has a name that \(reason)", hint: "correct it where it was typed")
            }
            guard name.count <= MailboxField.longestName else {
                throw HeaderProblem(
                    field, "has a name of \(name.count) characters, and \(MailboxField.longestName) are allowed",
                    hint: "mail programs show about 30 of them")
            }
        }
        name = mailbox.name.flatMap { $0.isEmpty ? nil : $0 }
        address = try MailAddress(mailbox.address, field: field)
    }

    func add(to line: inout HeaderLine, after start: Int) {
        guard let name else { return line.add(address.text) }
        if name.utf8.allSatisfy({ MailAddress.isAtom($0) && $0 != UInt8(ascii: ".") || $0 == UInt8(ascii: " ") }),
            !EncodedWords.needs(name)
        {
            for word in name.utf8.split(separator: UInt8(ascii: " ")) { line.add(word) }
        } else if name.utf8.count <= MailboxField.longestQuoted, name.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }),
            !name.contains("=?")
        {
            line.add("\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\"")
        } else {
            for word in EncodedWords.of(name, firstAfter: start) { line.add(word) }
        }
        line.add("<\(address.text)>")
    }

    private static let longestName = 128
    private static let longestQuoted = 60
}
