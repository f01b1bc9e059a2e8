import Checks
import Diagnostics
import Effects

/// Findings without those that a comment in their file switches off, and the texts that they refer to.
struct FindingSieve {
    let diagnostics: [Diagnostic]
    /// By file.
    let sources: [String: [UInt8]]

    /// `documents` are those that were read already and have no comments; a file that can't be read any more is shown without an excerpt.
    init(_ found: [Diagnostic], _ documents: [String: [UInt8]], _ disk: Disk) {
        var sources = documents
        var disablings: [String: Disabling] = [:]
        for file in Set(found.compactMap(\.location?.file)) where sources[file] == nil {
            guard let bytes = try? disk.contents(of: file) else { continue }
            sources[file] = bytes
            disablings[file] = Disabling(bytes)
        }
        diagnostics = found.filter { diagnostic in
            guard let location = diagnostic.location, let disabling = disablings[location.file] else { return true }
            return !disabling.covers(diagnostic.code, line: location.position?.line)
        }
        self.sources = sources
    }
}
