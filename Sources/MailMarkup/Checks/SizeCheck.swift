/// Gmail shows the first 102 KB of a mail's HTML, and a link to the rest.
enum SizeCheck {
    static let warned = 80_000
    static let refused = 102_000

    static func check(_ size: Int, _ mistakes: inout Mistakes) {
        guard size > warned else { return }
        mistakes.add(
            size > refused ? .error : .warning, "mail.size",
            size > refused
                ? "\(size) bytes of HTML, of which Gmail shows \(refused)"
                : "\(size) bytes of HTML, and Gmail cuts off after \(refused)", at: 0..<0,
            hint: "leave something out, or use fewer styles on what is repeated")
    }
}
