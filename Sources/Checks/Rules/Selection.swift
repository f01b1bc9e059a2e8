/// Which rules are asked for: all, or only some, and of those all but some.
public struct Selection: Hashable, Sendable {
    /// Codes, or what stands before the dot for all that start so; nil for all there are.
    public var only: [String]?
    public var skip: [String]

    public init(only: [String]? = nil, skip: [String] = []) {
        self.only = only
        self.skip = skip
    }

    public static let all = Selection()

    /// Whether findings of a code are asked for.
    public func wants(_ code: String) -> Bool {
        (only.map { Selection.names($0, code) } ?? true) && !Selection.names(skip, code)
    }

    /// Whether any of some rules is.
    public func wantsAny(of sheets: [RuleSheet]) -> Bool {
        sheets.contains { sheet in
            wants(sheet.code) || sheet.isFamily && only?.contains(where: sheet.covers) == true
        }
    }

    private static func names(_ names: [String], _ code: String) -> Bool {
        names.contains { code == $0 || code.hasPrefix($0 + ".") }
    }
}
