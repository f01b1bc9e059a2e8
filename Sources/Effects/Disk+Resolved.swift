extension Disk {
    /// Where a path leads with all links followed, as far as there is anything yet.
    public func resolved(_ path: String) throws(DiskError) -> String {
        var existing = path.hasPrefix("/") ? path : "./\(path)"
        var missing: [Substring] = []
        while true {
            do {
                return Disk.joined(missing, to: try realPath(existing))
            } catch {
                guard error.isMissing, let slash = existing.lastIndex(of: "/") else { throw error }
                missing.insert(existing[existing.index(after: slash)...], at: 0)
                existing = slash == existing.startIndex ? "/" : String(existing[..<slash])
            }
        }
    }

    private static func joined(_ names: [Substring], to folder: String) -> String {
        var parts = folder.split(separator: "/")
        for name in names where !name.isEmpty && name != "." {
            if name == ".." { _ = parts.popLast() } else { parts.append(name) }
        }
        return "/" + parts.joined(separator: "/")
    }
}
