import Catalog

/// What stands above a mail.
public struct MessageHeads: Sendable {
    public let from: MailboxField
    public let to: MailboxField
    public let replyTo: MailboxField?
    public let subject: String
    let date: Instant
    /// Between its angle brackets.
    public let id: String
    public let language: String?
    let unsubscribe: Unsubscribe?

    /// Where to ask for no more mails.
    public struct Unsubscribe: Hashable, Sendable {
        public var page: WebAddress
        public var mailbox: String?

        /// `mailbox` is an address that is known to be one.
        public init(page: WebAddress, mailbox: String? = nil) {
            self.page = page
            self.mailbox = mailbox
        }
    }

    /// Throws all that can't stand there, each by the name of its field.
    public init(
        from: Mailbox, to: Mailbox, replyTo: Mailbox? = nil, subject: String, date: Instant, id: String,
        language: String? = nil, unsubscribe: Unsubscribe? = nil
    ) throws(Refusal) {
        var problems: [HeaderProblem] = []
        func read(_ mailbox: Mailbox, _ field: String) -> MailboxField? {
            do throws(HeaderProblem) {
                return try MailboxField(mailbox, field: field)
            } catch {
                problems.append(error)
                return nil
            }
        }
        let (sender, reader) = (read(from, "From"), read(to, "To"))
        let answers = replyTo.flatMap { read($0, "Reply-To") }
        if let reason = HeaderText.reason(against: subject) { problems.append(HeaderProblem("Subject", reason)) }
        if subject.utf8.count > MessageHeads.longestSubject {
            problems.append(HeaderProblem("Subject", "has \(subject.utf8.count) bytes, and 998 are allowed"))
        }
        if id.contains(where: { "<> ".contains($0) }) || HeaderText.reason(against: id) != nil {
            problems.append(HeaderProblem("Message-ID", "is no id: “\(id)”"))
        }
        if let page = unsubscribe?.page,
            page.text.utf8.count > HeaderLine.limit || !page.text.utf8.allSatisfy({ $0 < 0x80 })
        {
            problems.append(
                HeaderProblem(
                    "List-Unsubscribe", "is no address that every server knows: “\(page.text.prefix(80))”",
                    hint: "write it in ASCII, with percent signs where it has other letters"))
        }
        guard problems.isEmpty, let sender, let reader else { throw Refusal(problems) }
        self.from = sender
        self.to = reader
        self.replyTo = answers
        self.subject = subject
        self.date = date
        self.id = id
        self.language = language
        self.unsubscribe = unsubscribe
    }

    private static let longestSubject = 998
}

extension MessageHeads {
    /// The headers, but for those of the body.
    var bytes: [UInt8] {
        var bytes = MessageHeads.mailbox("From", from) + MessageHeads.mailbox("To", to)
        if let replyTo { bytes += MessageHeads.mailbox("Reply-To", replyTo) }
        bytes += HeaderLine.text("Subject", subject)
        bytes += HeaderLine.words("Date", [MailDate.text(date)])
        // On a line of its own, however long: many look for it there.
        bytes += Array("Message-ID: <\(id)>\r\n".utf8)
        for header in others {
            bytes += HeaderLine.words(header.name, header.value.split(separator: " ").map(String.init))
        }
        return bytes + HeaderLine.words("MIME-Version", ["1.0"])
    }

    /// Those that say what kind of mail it is, which other ways of sending one take as well.
    public var others: [(name: String, value: String)] {
        var others = [("Auto-Submitted", "auto-generated")]
        if let language { others.append(("Content-Language", language)) }
        guard let unsubscribe else { return others }
        let mail = unsubscribe.mailbox.map { ", <mailto:\($0)?subject=unsubscribe>" } ?? ""
        others.append(("List-Unsubscribe", "<\(unsubscribe.page.text)>\(mail)"))
        if unsubscribe.page.isSecure { others.append(("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")) }
        return others
    }

    private static func mailbox(_ name: String, _ mailbox: MailboxField) -> [UInt8] {
        var line = HeaderLine(name)
        mailbox.add(to: &line, after: name.utf8.count + 2)
        line.end()
        return line.bytes
    }
}
