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
