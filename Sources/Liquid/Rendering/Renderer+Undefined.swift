/// Variables that nobody has set, under the policies `warn` and `error`.
///
/// To ask whether something is there is no mistake: `default` takes an undefined variable as it takes nil, and so do the
/// operands of `if` and `unless` that are tested by themselves or against `nil`, `blank` and `empty`. Every other use is one.
extension Renderer {
    /// Evaluates what may be undefined.
    mutating func evaluate(optional number: Int32) throws(Halt) -> Value {
        guard environment.undefinedVariables != .silent else { return try evaluate(number) }
        let outer = toleratesUndefined
        toleratesUndefined = true
        defer { toleratesUndefined = outer }
        return try evaluate(number)
    }

    /// A variable that isn't there. What stands before the step that fails is the value given.
    mutating func undefined(_ number: Int32, step: Int? = nil, of value: Value = .null) throws(Halt) -> Value {
        guard environment.undefinedVariables != .silent, !toleratesUndefined else { return .null }
        let isWarning = environment.undefinedVariables == .warn
        let key = Undefined(template: ObjectIdentifier(template), expression: number)
        guard !isWarning || warned.insert(key).inserted else { return .null }
        let path = template.program.path(of: number)
        let start = Int(template.program.expressionPlaces[Int(number)])
        let isWritten = template.source[start...].starts(with: path.utf8)
        let halt = Halt(
            "undefined variable \(path)", kind: .undefined, hint: nearName(number, step, value),
            at: start..<(isWritten ? start + path.utf8.count : min(start + 1, template.source.count)))
        guard isWarning else { throw halt }
        problems.append(problem(halt, at: currentPlace))
        return .null
    }

    private func nearName(_ number: Int32, _ step: Int?, _ value: Value) -> String? {
        if let step {
            guard case .member(let name) = template.program.steps[step] else { return nil }
            switch value {
            case .object(let fields): return TagNames.hint(template.program.names[Int(name)].text, among: fields.keys)
            case .drop(let drop): return TagNames.hint(template.program.names[Int(name)].text, among: drop.keys)
            default: return nil
            }
        }
        var base = number
        if case .lookup(let root, _, _) = template.program.expressions[Int(number)] { base = root }
        guard case .variable(let variable) = template.program.expressions[Int(base)] else { return nil }
        let known = locals.map(\.name.text) + frame.assigned.map(\.name.text) + frame.data.keys + globals.keys
        return TagNames.hint(template.program.names[Int(variable)].text, among: known)
    }

    /// One use of a variable in a source.
    struct Undefined: Hashable {
        let template: ObjectIdentifier
        let expression: Int32
    }
}
