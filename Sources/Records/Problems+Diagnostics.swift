import Diagnostics

extension Problems {
    /// The problems as diagnostics of a file, in the order of the file, with lines and columns looked up in its bytes.
    ///
    /// A key nobody knows is said once, whatever number of times it occurs, as severe as `unknownKeys` says.
    public func diagnostics(file: String, bytes: [UInt8], unknownKeys severity: Severity) -> [Diagnostic] {
        let all = (items + unknownKeyProblems(severity)).sorted {
            ($0.bytes.lowerBound, $0.code, $0.message) < ($1.bytes.lowerBound, $1.code, $1.message)
        }
        let positions = Position.of(all.map(\.bytes), in: bytes)
        return zip(all, positions).map { problem, position in
            Diagnostic(
                problem.severity, problem.code, problem.message,
                at: Location(file: file, path: problem.path.isEmpty ? nil : problem.path, position: position),
                hint: problem.hint)
        }
    }

    private func unknownKeyProblems(_ severity: Severity) -> [Problem] {
        unknownKeys.map { name, use in
            var problem = use.first
            problem.severity = severity
            problem.code = "record.unknown-key"
            problem.message = "\(name.record) has no key “\(name.key)”"
            if use.count > 1 { problem.message += " (\(use.count) times, here first)" }
            return problem
        }
    }
}
