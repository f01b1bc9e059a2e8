/// A folder, or a file, that something is made from.
public struct Ground: Hashable, Sendable {
    public var path: String
    public var reach: Reach
    /// Folders below it that nothing is made from, by their whole paths.
    public var without: Set<String>

    public enum Reach: Hashable, Sendable {
        /// Everything below it, but what is hidden.
        case all
        /// What is in it, not what is in its folders.
        case flat
        /// It is a file.
        case file
    }

    /// Paths are absolute, with links followed up to the last part.
    public init(_ path: String, _ reach: Reach = .all, without: Set<String> = []) {
        self.path = path
        self.reach = reach
        self.without = without
    }
}

extension Ground {
    /// Whether it matters that something has happened at a path: it is part of the ground, or the ground of it.
    func isTouched(at changed: String) -> Bool {
        if changed == path || path.hasPrefix("\(changed)/") { return true }
        guard reach != .file, changed.hasPrefix("\(path)/") else { return false }
        let inside = changed.dropFirst(path.utf8.count + 1)
        guard !inside.split(separator: "/").contains(where: Ground.isNoise) else { return false }
        guard reach == .all else { return !inside.contains("/") }
        return !without.contains { changed == $0 || changed.hasPrefix("\($0)/") }
    }

    /// Whether a folder below it is looked into.
    func includes(folder: String, named name: Substring) -> Bool {
        reach == .all && !Ground.isNoise(name) && !without.contains(folder)
    }

    /// What editors put down beside a file while they save it, what is hidden, and what others install.
    private static func isNoise(_ name: Substring) -> Bool {
        name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("#") || name == "4913" || name == "node_modules"
    }
}
