import Diagnostics
import Liquid
import Wording

/// The ways to write a thing that filters of ours know by name.
public enum FilterStyles {
    /// What is wrong with the name of one; nil if the filter has it, or has no styles. A format is none.
    public static func problem(with style: String, of filter: String) -> (message: String, hint: String)? {
        guard let names = names[filter], !names.contains(style), !isFormat(style, of: filter) else { return nil }
        let known = names.joined(separator: ", ") + (filter == "date" ? ", or a format such as %d.%m.%Y" : "")
        return (
            "“\(filter)” has no style “\(style)”", NearName.hint(style, among: names) ?? "there is \(known)"
        )
    }

    /// The style that is asked for, if one is; throws if the filter doesn't have it.
    static func checked(_ argument: Value?, of filter: String) throws(FilterError) -> String? {
        guard let style = argument?.text else { return nil }
        if let problem = problem(with: style, of: filter) { throw .message("\(problem.message): \(problem.hint)") }
        return style
    }

    private static let names = [
        "date": Moment.fields.fields.map(\.name), "money": MoneyLength.allCases.map(\.rawValue),
        "list": ListKind.allCases.map(\.rawValue),
    ]

    private static func isFormat(_ style: String, of filter: String) -> Bool {
        filter == "date" && (style.isEmpty || style.contains("%"))
    }
}
