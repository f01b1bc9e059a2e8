import Diagnostics
import Effects
import Feeds

extension OrderFile {
    /// Throws if a file isn't there, with all that aren't.
    static func sources(_ invocation: Invocation) throws(Failure) -> [OrderFile.Source] {
        try sources(invocation.arguments.words, invocation)
    }

    /// The same of some of the words.
    static func sources(_ files: [String], _ invocation: Invocation) throws(Failure) -> [OrderFile.Source] {
        var sources: [OrderFile.Source] = []
        var missing: [Diagnostic] = []
        for file in files {
            if let bytes = try invocation.world.disk.contents(of: file) {
                sources.append(OrderFile.Source(file: file, bytes: bytes))
            } else {
                missing.append(
                    Diagnostic(
                        .error, "order.missing", "there is no such file", at: Location(file: file),
                        hint: "check the path"))
            }
        }
        guard missing.isEmpty else { throw Failure(.usage, missing) }
        return sources
    }
}
