import Crypto

extension Message {
    /// The mail as a file, the same for the same mail.
    public var bytes: [UInt8] {
        var writer = PartWriter(Digest(of: heads.id.utf8).hex.prefix(24), capacity: size)
        writer.bytes += heads.bytes
        if attachments.isEmpty {
            writeAlternatives(to: &writer)
        } else {
            writer.many("mixed", "m") { writer, boundary in
                writer.part(boundary) { writeAlternatives(to: &$0) }
                for attachment in attachments { writer.part(boundary) { $0.write(attachment) } }
            }
        }
        return writer.bytes
    }

    private func writeAlternatives(to writer: inout PartWriter) {
        writer.many("alternative", "a") { writer, boundary in
            writer.part(boundary) { $0.write("text/plain; charset=utf-8", text) }
            writer.part(boundary) { writer in
                guard !pictures.isEmpty else { return writer.write("text/html; charset=utf-8", html) }
                writer.many("related", "r", parameter: "type=\"text/html\"") { writer, boundary in
                    writer.part(boundary) { $0.write("text/html; charset=utf-8", html) }
                    for picture in pictures { writer.part(boundary) { $0.write(picture) } }
                }
            }
        }
    }

    private var size: Int {
        let bodies = [text, html] + pictures.map(\.body) + attachments.map(\.body)
        return bodies.reduce(4096) { $0 + $1.lines.count + 512 }
    }
}

/// Writes parts, one in another.
private struct PartWriter {
    var bytes: [UInt8] = []
    /// What tells its boundaries from those of other mails.
    private let mark: Substring

    init(_ mark: Substring, capacity: Int) {
        self.mark = mark
        bytes.reserveCapacity(capacity)
    }

    /// Several parts in one. Neither a quoted line nor base64 can have `=_` in it, so that no part can have its boundary.
    mutating func many(
        _ kind: String, _ level: String, parameter: String? = nil,
        _ write: (inout PartWriter, _ boundary: String) -> Void
    ) {
        let boundary = "=_\(mark)_\(level)"
        let parameters = (parameter.map { ["\($0);"] } ?? []) + ["boundary=\"\(boundary)\""]
        bytes += HeaderLine.words("Content-Type", ["multipart/\(kind);"] + parameters)
        line("")
        write(&self, boundary)
        line("--\(boundary)--")
    }

    mutating func part(_ boundary: String, _ write: (inout PartWriter) -> Void) {
        line("--\(boundary)")
        write(&self)
    }

    mutating func write(_ type: String, _ body: Body) {
        bytes += HeaderLine.words("Content-Type", type.split(separator: " ").map(String.init))
        write(body)
    }

    mutating func write(_ picture: InlinePicture) {
        head("Content-Type", "image/png", "name", picture.name)
        head("Content-Disposition", "inline", "filename", picture.name)
        line("Content-ID: <\(picture.id)>")
        write(picture.body)
    }

    mutating func write(_ attachment: Attachment) {
        head("Content-Type", attachment.type, "name", attachment.name)
        head("Content-Disposition", "attachment", "filename", attachment.name)
        write(attachment.body)
    }

    private mutating func head(_ name: String, _ value: String, _ parameter: String, _ text: String) {
        let pieces = Parameter.words(parameter, text)
        let last = pieces.count - 1
        bytes += HeaderLine.words(
            name,
            (value + ";").split(separator: " ").map(String.init)
                + pieces.enumerated().map { $1 + ($0 < last ? ";" : "") })
    }

    private mutating func write(_ body: Body) {
        line("Content-Transfer-Encoding: \(body.encoding)")
        line("")
        bytes += body.lines
        line("")
    }

    private mutating func line(_ text: String) {
        bytes += text.utf8
        bytes += [0x0D, 0x0A]
    }
}
