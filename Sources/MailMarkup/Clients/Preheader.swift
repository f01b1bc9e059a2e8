/// The words that a list of mails shows beside the subject, and that the mail itself hides.
enum Preheader {
    static let className: StaticString = "preheader"
    /// What lists show at most.
    private static let length = 110

    static let hiding: [UInt8] = Array(
        "display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;mso-hide:all".utf8)

    /// What can't be seen, so that the list doesn't go on with the first words of the mail.
    static func padding(after text: [UInt8]) -> [UInt8] {
        let words = text.count { $0 & 0xC0 != 0x80 }
        var padding: [UInt8] = []
        for _ in 0..<max(20, length - words) { padding.append("&#847;&zwnj;&nbsp;") }
        return padding
    }
}
