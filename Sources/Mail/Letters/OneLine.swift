/// Liquid for what has one line. Its author's line breaks are blanks; those that are filled in stay, to be refused.
enum OneLine {
    static func of(_ source: String) -> String {
        source.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
