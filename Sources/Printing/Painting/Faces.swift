import Theming
import TicketMarkup

/// The families of a theme by what it uses them for.
package struct Faces: Sendable {
    var display: String
    var text: String
    var mono: String

    package init(_ theme: Theme) {
        display = theme.display.family
        text = theme.text.family
        mono = theme.numbers.family
    }

    func family(_ choice: TicketMarkup.FontChoice) -> String {
        switch choice {
        case .family(let name): name
        case .role(.display): display
        case .role(.text): text
        case .role(.mono): mono
        }
    }
}
