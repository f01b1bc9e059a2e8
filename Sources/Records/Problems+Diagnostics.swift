import Diagnostics

extension Problems {
    /// The problems as diagnostics of a file, in the order of the file, with lines and columns looked up in its bytes.
    ///
    /// A key nobody knows is said once, whatever number of times it occurs, and so is the same problem at the same place.
    public func diagnostics(file: String, bytes: [UInt8]) -> [Diagnostic] {
        let all = Set(items + unknownKeyProblems).sorted {
            ($0.bytes.lowerBound, $0.path, $0.code, $0.message) < ($1.bytes.lowerBound, $1.path, $1.code, $1.message)
        }
        let positions = Position.of(all.map(\.bytes), in: bytes)
        return zip(all, positions).map { problem, position in
            Diagnostic(
                problem.severity, problem.code, problem.message,
                at: Location(file: file, path: problem.path.isEmpty ? nil : problem.path, position: position),
                hint: problem.hint)
        }
    }

    private var unknownKeyProblems: [Problem] {
        unknownKeys.map { name, use in
            var problem = use.first
            problem.code = "record.unknown-key"
            problem.message = "\(name.record) has no key “\(name.key)”"
            if use.count > 1 { problem.message += " (\(use.count) times, here first)" }
            return problem
        }
    }
}
