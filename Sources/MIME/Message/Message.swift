import Catalog

/// A mail in its parts, each of which is known to be fit for one.
public struct Message: Sendable {
    public var heads: MessageHeads
    public var text: Body
    public var html: Body
    /// Pictures that the HTML shows.
    public var pictures: [InlinePicture]
    public var attachments: [Attachment]

    public init(
        _ heads: MessageHeads, text: Body, html: Body, pictures: [InlinePicture] = [], attachments: [Attachment] = []
    ) {
        self.heads = heads
        self.text = text
        self.html = html
        self.pictures = pictures
        self.attachments = attachments
    }
}

/// A PNG that is shown where the HTML says `cid:` and its id.
public struct InlinePicture: Hashable, Sendable {
    public let id: String
    public let name: String
    public let body: Body

    /// Throws if its id or its name can't stand in a header.
    public init(id: String, name: String, _ body: Body) throws(HeaderProblem) {
        let isPlain = id.utf8.allSatisfy { MailAddress.isAtom($0) || $0 == UInt8(ascii: "@") }
        guard isPlain, id.split(separator: "@", omittingEmptySubsequences: false).count == 2 else {
            throw HeaderProblem("Content-ID", "is no id: “\(id)”")
        }
        if let reason = HeaderText.reason(against: name, isName: true) { throw HeaderProblem("filename", reason) }
        self.id = id
        self.name = name
        self.body = body
    }
}

/// A file that comes with a mail.
public struct Attachment: Hashable, Sendable {
    public let name: String
    /// Its media type, with the parameters it has beside its name.
    public let type: String
    public let body: Body

    /// Throws if its name can't stand in a header.
    public init(name: String, type: String, _ body: Body) throws(HeaderProblem) {
        if let reason = HeaderText.reason(against: name, isName: true) { throw HeaderProblem("filename", reason) }
        guard !name.isEmpty, name.utf8.count <= 200, !name.contains("/") else {
            throw HeaderProblem("filename", "is no name of a file: “\(name)”")
        }
        self.name = name
        self.type = type
        self.body = body
    }
}
