/// Variables that nobody has set, under the policies `warn` and `error`.
///
/// To ask whether something is there is no mistake: `default` takes an undefined variable as it takes nil, and so do the
/// operands of `if` and `unless` that are tested by themselves or against `nil`, `blank` and `empty`. Every other use is one.
extension Renderer {
    /// Evaluates what may be undefined.
    mutating func evaluate(optional number: Int32) throws(Halt) -> Value {
        guard root.environment.undefinedVariables != .silent else { return try evaluate(number) }
        let outer = toleratesUndefined
        toleratesUndefined = true
        defer { toleratesUndefined = outer }
        return try evaluate(number)
    }

    /// A variable that isn't there. What stands before the step that fails is the value given.
    mutating func undefined(_ number: Int32, step: Int? = nil, of value: Value = .null) throws(Halt) -> Value {
        guard root.environment.undefinedVariables != .silent, !toleratesUndefined else { return .null }
        // To remember what was warned of takes longer than to find a variable.
        steps &+= 4
        let isWarning = root.environment.undefinedVariables == .warn
        let key = Undefined(template: ObjectIdentifier(template), expression: number)
        guard !isWarning || warned.insert(key).inserted else { return .null }
        let path = template.program.path(of: number, upTo: 200)
        let start = Int(template.program.expressionPlaces[Int(number)])
        let isWritten = template.source[start...].starts(with: path.utf8)
        let halt = Halt(
            "undefined variable \(path.shortened())", kind: .undefined, hint: hint(key, step, value),
            at: start..<(isWritten ? start + path.utf8.count : min(start + 1, template.source.count)))
        guard isWarning else { throw halt }
        try keep(problem(halt, at: currentPlace))
        return .null
    }

    private mutating func hint(_ use: Undefined, _ step: Int?, _ value: Value) -> String? {
        if let known = hints[use] { return known }
        guard !problems.isFull else { return nil }
        let hint = nearName(use.expression, step, value)
        hints[use] = hint
        return hint
    }

    private mutating func nearName(_ number: Int32, _ step: Int?, _ value: Value) -> String? {
        if let step {
            guard let name = template.program.steps[step].name else { return nil }
            return switch value {
            case .object(let fields): nearName(name, among: fields.keys[...])
            case .drop(let drop): nearName(name, among: drop.keys[...])
            default: nil
            }
        }
        var base = number
        if case .lookup(let root, _, _) = template.program.expressions[Int(number)] { base = root }
        guard case .variable(let variable) = template.program.expressions[Int(base)] else { return nil }
        let most = Renderer.mostCandidates
        let own = locals.suffix(most).map(\.name.text) + frame.assigned.names.suffix(most)
        return nearName(variable, among: (own + frame.data.keys.prefix(most) + globals.keys.prefix(most))[...])
    }

    private mutating func nearName(_ name: Int32, among names: ArraySlice<String>) -> String? {
        let candidates = names.prefix(Renderer.mostCandidates)
        steps &+= candidates.count
        return TagNames.hint(template.program.names[Int(name)].text, among: Array(candidates))
    }

    /// To look through more than so many names takes too long.
    private static let mostCandidates = 1000

    /// One use of a variable in a source.
    struct Undefined: Hashable {
        let template: ObjectIdentifier
        let expression: Int32
    }
}
