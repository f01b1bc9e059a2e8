import Diagnostics

/// A path of a template, such as `event.tickets.first.name`, on its way through the tables.
struct FieldPath {
    private let steps: [Substring]

    init(_ text: String) {
        steps = text.split { $0 == "." || $0 == "[" || $0 == "]" }
    }

    /// What is wrong with it if it starts at a thing of that shape; nil if nothing is.
    func problem(from start: FieldShape) -> (message: String, hint: String?)? {
        var shape = start
        var way = String(steps.first ?? "")
        for step in steps.dropFirst() {
            switch shape {
            case .one(let name):
                guard let table = AnyFieldTable.named(name) else { return nil }
                guard let field = table.fields.first(where: { $0.name == step }) else {
                    let names = table.fields.map(\.name)
                    return (
                        "“\(way)” has no “\(step)”",
                        NearName.hint(String(step), among: names) ?? "it has \(names.joined(separator: ", "))"
                    )
                }
                shape = field.shape
            case .many(let name):
                guard let next = FieldPath.step(step, intoListOf: .one(name)) else {
                    return ("“\(way)” is a list, which has no “\(step)”", "go through it with for, or ask for its size")
                }
                shape = next
            case .texts:
                guard let next = FieldPath.step(step, intoListOf: .text) else {
                    return ("“\(way)” is a list, which has no “\(step)”", "go through it with for, or ask for its size")
                }
                shape = next
            case .text, .html, .address:
                guard step == "size" else { return ("“\(way)” is a text, which has no “\(step)”", nil) }
                shape = .number
            case .number, .flag: return ("“\(way)” has nothing in it, and no “\(step)” either", nil)
            }
            way += ".\(step)"
        }
        return nil
    }

    /// What stands at its end; nil if it leads nowhere.
    func shape(from start: FieldShape) -> FieldShape? {
        steps.dropFirst().reduce(start) { shape, step in
            switch shape {
            case .one(let name)?: AnyFieldTable.named(name)?.fields.first { $0.name == step }?.shape
            case .many(let name)?: FieldPath.step(step, intoListOf: .one(name))
            default: nil
            }
        }
    }

    private static func step(_ step: Substring, intoListOf shape: FieldShape) -> FieldShape? {
        if step == "size" { return .number }
        return step == "first" || step == "last" || Int(step) != nil ? shape : nil
    }
}
