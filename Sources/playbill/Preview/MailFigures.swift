/// How large a mail is, and its headers, to be read in the gallery.
struct MailFigures {
    let html: [UInt8]
    /// Nil if nobody has said who mails are from.
    let sent: [UInt8]?

    var bytes: [UInt8] {
        var lines = ["HTML \(size(html)); Gmail shows the first 102 KB"]
        if let sent {
            lines += ["as it is sent \(size(sent)), without the documents of tickets", ""] + headers(of: sent)
        } else {
            lines += ["", "It can't be seen as it is sent before playbill.json says who mails are from: mail.from"]
        }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    /// All that stands above the first empty line.
    private func headers(of message: [UInt8]) -> [String] {
        String(decoding: message, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false)
            .prefix { !$0.isEmpty }.map(String.init)
    }

    private func size(_ bytes: [UInt8]) -> String {
        let tenths = (bytes.count + 50) / 100
        return "\(tenths / 10).\(tenths % 10) KB"
    }
}
