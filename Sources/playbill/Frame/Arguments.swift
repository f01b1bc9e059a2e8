import Diagnostics

/// What followed a command's name: words, and flags with their values.
struct Arguments: Sendable, Hashable {
    var words: [String] = []
    private var values: [String: String] = [:]

    /// Throws `Failure.usage` with everything that is wrong: unknown flags with the nearest name, missing and wrong values,
    /// too many or too few words.
    init(_ arguments: [String], for command: Command) throws(Failure) {
        let flags = command.flags + Flag.common
        var problems: [Diagnostic] = []
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if argument == "--" {
                words += rest
                break
            }
            guard argument.hasPrefix("-"), argument != "-" else {
                words.append(argument)
                continue
            }
            let name = argument == "-h" ? "--help" : String(argument.prefix { $0 != "=" })
            let attached = argument.firstIndex(of: "=").map { String(argument[$0...].dropFirst()) }
            guard let flag = flags.first(where: { $0.name == name }) else {
                problems.append(.unknown("flag", name, among: flags.map(\.name), command.name))
                continue
            }
            guard values[name] == nil else {
                problems.append(.usage("usage.repeated-flag", "\(name) is given twice", command.name))
                if flag.value != nil, attached == nil { _ = rest.popValue() }
                continue
            }
            if let value = flag.value {
                guard let given = attached ?? rest.popValue() else {
                    problems.append(
                        .usage("usage.missing-value", "\(name) takes a value: \(name) \(value)", command.name))
                    continue
                }
                values[name] = given
                if var problem = flag.problem(given) {
                    problem.hint = problem.hint ?? "see playbill \(command.name) --help"
                    problems.append(problem)
                }
            } else if attached != nil {
                problems.append(.usage("usage.excess-value", "\(name) takes no value", command.name))
            } else {
                values[name] = ""
            }
        }
        if !has("--help"), !has("--version"), !command.argumentCount.contains(words.count) {
            problems.append(.words(words, command))
        }
        guard problems.isEmpty else { throw Failure(.usage, problems) }
    }

    func has(_ flag: String) -> Bool { values[flag] != nil }

    func value(_ flag: Flag) -> String? { values[flag.name] }

    func value(_ flag: String) -> String? { values[flag] }

    /// One of the words a flag takes, or the usual one if it isn't given.
    func choice<Choice: RawRepresentable>(_ flag: String, usually usual: Choice) -> Choice
    where Choice.RawValue == String {
        values[flag].flatMap { Choice(rawValue: $0) } ?? usual
    }
}

extension ArraySlice<String> {
    /// The next word, if it isn't a flag.
    fileprivate mutating func popValue() -> String? {
        guard let first, !first.hasPrefix("-") || first == "-" else { return nil }
        return popFirst()
    }
}

extension Failure {
    /// One thing that was wrong with the call.
    static func usage(_ diagnostic: Diagnostic) -> Failure { Failure(.usage, [diagnostic]) }
}

extension Diagnostic {
    static func usage(_ code: String, _ message: String, _ command: String? = nil, hint: String? = nil) -> Diagnostic {
        Diagnostic(.error, code, message, hint: hint ?? command.map { "see playbill \($0) --help" })
    }

    static func unknown(_ kind: String, _ name: String, among names: [String], _ command: String? = nil) -> Diagnostic {
        usage(
            "usage.unknown-\(kind)", "there is no \(kind) “\(name)”", command,
            hint: NearName.hint(name, among: names) ?? (command == nil ? "see playbill --help" : nil))
    }

    fileprivate static func words(_ words: [String], _ command: Command) -> Diagnostic {
        let isExcess = words.count > command.argumentCount.upperBound
        let message =
            isExcess
            ? "\(command.name) doesn't know what to do with “\(words[command.argumentCount.upperBound])”"
            : "\(command.name) needs \(command.arguments)"
        return usage(isExcess ? "usage.excess-word" : "usage.missing-word", message, command.name)
    }
}
