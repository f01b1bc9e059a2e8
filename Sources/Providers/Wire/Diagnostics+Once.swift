import Diagnostics

extension [Diagnostic] {
    /// What is so of nearly every event is said of the first alone.
    func once(_ codes: String...) -> [Diagnostic] {
        var said: Set<String> = []
        return filter { !codes.contains($0.code) || said.insert($0.code).inserted }
    }
}
