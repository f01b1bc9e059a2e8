import Diagnostics

extension Output {
    /// Throws all that keeps these outputs from standing in one folder.
    static func checkForCollisions(_ outputs: [Output]) throws(Failure) {
        let collisions = collisions(among: outputs)
        guard collisions.isEmpty else { throw Failure(.records, collisions) }
    }

    /// Everything that keeps these outputs from standing in one folder, whatever disk it is copied to.
    static func collisions(among outputs: [Output]) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        var folded: [String: OutputPath] = [:]
        folded.reserveCapacity(outputs.count)
        for output in outputs {
            let previous = folded.updateValue(output.path, forKey: fold(output.path.text))
            if let previous { diagnostics.append(same(output.path, previous)) }
        }
        var seen: Set<TreePath> = []
        for output in outputs {
            var folder = output.path.tree.parent
            while let current = folder, seen.insert(current).inserted {
                if let file = folded[fold(current.text)] { diagnostics.append(inside(output.path, file)) }
                folder = current.parent
            }
        }
        return diagnostics.sorted()
    }

    /// Whether nothing keeps these outputs, in the order of their paths, from standing in one folder. As nearly always nothing
    /// does, and telling takes much less than finding all that does; false is said of paths, too, that need a closer look.
    static func areApart(_ ordered: [Output]) -> Bool {
        var previous: String?
        for output in ordered {
            let path = output.path.text
            guard isFolded(path) else { return false }
            // What is in a folder follows upon a file of that name, and only what starts with it comes in between.
            if let previous, path.utf8.starts(with: previous.utf8) { return false }
            previous = path
        }
        return true
    }

    /// Most paths are folded already, and telling is cheaper than folding.
    private static func fold(_ path: String) -> String {
        isFolded(path) ? path : path.lowercased()
    }

    private static func isFolded(_ path: String) -> Bool {
        path.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
    }

    private static func same(_ path: OutputPath, _ other: OutputPath) -> Diagnostic {
        guard path.tree != other.tree else {
            return Diagnostic(
                .error, "output.twice", "two outputs have the same path", at: Location(file: path.text),
                hint: "give one of them another slug or name")
        }
        let paths = [path, other].sorted()
        return Diagnostic(
            .error, "output.case", "“\(paths[0])” and “\(paths[1])” are the same file on a disk that ignores case",
            at: Location(file: paths[1].text), hint: "let them differ in more than case and accents' encoding")
    }

    private static func inside(_ path: OutputPath, _ file: OutputPath) -> Diagnostic {
        Diagnostic(
            .error, "output.inside", "“\(file)” can't be both a file and the folder of this one",
            at: Location(file: path.text), hint: "give one of them another slug or name")
    }
}
