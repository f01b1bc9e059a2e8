import Diagnostics
import Liquid

/// A template of the project's own as rules look at it: it could be parsed.
public struct CheckedTemplate: Sendable {
    /// What others call it: `site/event`.
    let name: String
    let file: String
    let source: [UInt8]
    let analysis: Analysis
    /// What the theme would use if this weren't there.
    let overridden: [UInt8]?
    /// What its variables may start with: what all of its kind have, and what it is handed. Nil where that can't be told.
    let roots: Set<String>?
    /// Whether it is rendered within a style sheet or a script.
    let isStyle: Bool
    let surroundings: TemplateSurroundings

    func location(_ position: Position) -> Location { Location(file: file, position: position) }

    func location(_ bytes: Range<Int>) -> Location {
        Location(file: file, position: Position.of([bytes], in: source).first)
    }
}
