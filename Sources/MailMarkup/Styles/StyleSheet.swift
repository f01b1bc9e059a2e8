import Diagnostics

/// What a `<style>` says, read once for all documents that have the same.
public struct StyleSheet: Sendable {
    private(set) var text: [UInt8] = []
    var names = NameTable()
    /// Of the attributes that selectors look at.
    var attributeNames = NameTable()
    /// All selectors, each with its rule, from the weakest to the strongest.
    var entries: [StyleEntry] = []
    var rules: [StyleRule] = []
    var groups: [StyleGroup] = []
    /// What may stay in the `<style>`, in the order of the text.
    var items: [StyleItem] = []
    var index = SelectorIndex()
    var mistakes = Mistakes()
    /// The groups that set tokens anew.
    var tokenGroups: [Int] = []

    /// One that says nothing.
    init() {}

    /// Reads a text of CSS; what is wrong in it is left out, as browsers do.
    public init(_ text: [UInt8]) {
        var reader = StyleSheetReader(CSSText(text))
        self = reader.read()
        self.text = text
    }

    /// What is wrong, or of no use to some clients.
    public func diagnostics(file: String) -> [Diagnostic] {
        mistakes.diagnostics(file: file, bytes: text)
    }
}

/// One selector of a rule.
struct StyleEntry: Sendable {
    var selector: Selector
    var text: [UInt8]
    var rule: Int
    /// Whether it can't be written into elements.
    var isKept: Bool
    /// Whether it is for what some client makes of a document, and not for the document.
    var isHook: Bool
}

struct StyleRule: Sendable {
    var declarations: [Declaration]
    /// -1 for what holds always.
    var group: Int
    /// Its selectors, by their places in the list of all.
    var entries: [Int] = []
    var setsTokens: Bool
}

/// `@media` or `@supports` with its condition.
struct StyleGroup: Sendable {
    /// -1 if it is in no other.
    var parent: Int
    var prelude: [UInt8]
    /// Whether it holds in dark schemes, whatever else is the case.
    var isDark: Bool
    var setsTokens = false
}

/// What is kept as it is, or a rule.
enum StyleItem: Sendable {
    case rule(Int)
    case raw([UInt8], group: Int)

    var rule: Int? { if case .rule(let rule) = self { rule } else { nil } }
}
