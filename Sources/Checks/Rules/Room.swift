import Diagnostics

/// The rules about one part of a project: a page of the docs.
public struct Room: Hashable, Sendable {
    /// What its page is called: `theme`.
    public let name: String
    public let title: String
    public let summary: String
    public let sheets: [RuleSheet]

    init(_ name: String, _ title: String, _ summary: String, _ sheets: [RuleSheet]) {
        self.name = name
        self.title = title
        self.summary = summary
        self.sheets = sheets.sorted { $0.code < $1.code }
    }
}

extension Room {
    /// What there is to read about a finding of that code; nil if no rule of the room makes such.
    func page(of code: String) -> String? {
        sheets.first { $0.covers(code) }.map { "docs/checks/\(name).md#\(Room.anchor($0.code))" }
    }

    /// As GitHub makes it of a heading.
    private static func anchor(_ code: String) -> String { code.filter { $0 != "." } }
}
