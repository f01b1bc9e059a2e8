import Diagnostics

/// A path of a template, such as `event.tickets.first.name`, on its way through the tables.
struct FieldPath {
    private let steps: [Substring]

    init(_ text: String) {
        steps = text.split { $0 == "." || $0 == "[" || $0 == "]" }
    }

    /// What is wrong with it if it starts at a thing of that shape; nil if nothing is.
    func problem(from start: FieldShape) -> FieldProblem? { walk(from: start).problem }

    /// What stands at its end; nil if it leads nowhere.
    func shape(from start: FieldShape) -> FieldShape? {
        let walk = walk(from: start)
        return walk.problem == nil ? walk.shape : nil
    }

    /// The first field on its way that goes by another name now.
    func deprecation(from start: FieldShape) -> (way: String, note: FieldDeprecation)? {
        walk(from: start).fields.lazy.compactMap { way, field in field.deprecation.map { (way, $0) } }.first
    }
}

/// Why a path leads nowhere.
public struct FieldProblem: Hashable, Sendable {
    public let message: String
    public let hint: String?
}

extension FieldPath {
    /// How far one gets on it.
    fileprivate struct Walk {
        var shape: FieldShape?
        /// With the path to each.
        var fields: [(way: String, field: AnyFieldTable.Field)] = []
        var problem: FieldProblem?
    }

    private func walk(from start: FieldShape) -> Walk {
        var walk = Walk(shape: start)
        var way = String(steps.first ?? "")
        for step in steps.dropFirst() {
            guard let shape = walk.shape, walk.problem == nil else { break }
            walk.take(step, from: shape, at: way)
            way += ".\(step)"
        }
        return walk
    }
}

extension FieldPath.Walk {
    fileprivate mutating func take(_ step: Substring, from shape: FieldShape, at way: String) {
        switch shape {
        case .one(let name):
            guard let table = AnyFieldTable.named(name) else {
                self.shape = nil
                return
            }
            guard let field = table.fields.first(where: { $0.name == step }) else {
                problem = FieldProblem(message: "“\(way)” has no “\(step)”", hint: table.hint(step))
                return
            }
            fields.append(("\(way).\(step)", field))
            self.shape = field.shape
        case .many(let name): take(step, intoListOf: .one(name), at: way)
        case .texts: take(step, intoListOf: .text, at: way)
        case .text, .html, .address:
            guard step == "size" else {
                problem = FieldProblem(message: "“\(way)” is a text, which has no “\(step)”", hint: nil)
                return
            }
            self.shape = .number
        case .number, .flag:
            problem = FieldProblem(message: "“\(way)” has nothing in it, and no “\(step)” either", hint: nil)
        }
    }

    private mutating func take(_ step: Substring, intoListOf item: FieldShape, at way: String) {
        if step == "size" {
            shape = .number
            return
        }
        guard step == "first" || step == "last" || Int(step) != nil else {
            problem = FieldProblem(
                message: "“\(way)” is a list, which has no “\(step)”",
                hint: "go through it with for, or ask for its size")
            return
        }
        shape = item
    }
}

extension AnyFieldTable {
    /// The nearest name, or else all that aren't deprecated.
    fileprivate func hint(_ name: Substring) -> String {
        let names = fields.filter { $0.deprecation == nil }.map(\.name)
        return NearName.hint(String(name), among: names) ?? "it has \(names.joined(separator: ", "))"
    }
}
