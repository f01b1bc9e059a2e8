import Glibc

extension Disk {
    /// Makes a folder and those it is in, as far as they are missing.
    package func makeFolders(_ path: String) throws(DiskError) {
        if try status(path) != nil { return }
        if let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash != path.startIndex {
            try makeFolders(String(path[..<slash]))
        }
        try makeFolderIfMissing(path)
    }

    package func makeFolderIfMissing(_ path: String, _ mode: FileMode = .folder) throws(DiskError) {
        try unless(EEXIST) { () throws(DiskError) in try makeFolder(path, mode) }
    }

    /// Removes a folder with all that is in it; nothing to remove is fine.
    package func removeTree(_ path: String) throws(DiskError) {
        guard let status = try status(path) else { return }
        guard status.kind == .folder else { return try removeFileIfThere(path) }
        for entry in try walk(path, false).reversed() {
            let inside = "\(path)/\(entry.path)"
            if entry.kind == .folder { try removeFolder(inside) } else { try removeFileIfThere(inside) }
        }
        try removeFolder(path)
    }

    /// Only root may give files away, and only what is given away by root changes hands at all.
    package static let mayGive = geteuid() == 0

    /// Where the system won't, as on a disk that knows no owners, all stays as it is.
    package func give(_ path: String, to owner: Owner) {
        try? setOwner(path, owner)
    }

    package func removeFileIfThere(_ path: String) throws(DiskError) {
        try unless(ENOENT) { () throws(DiskError) in try removeFile(path) }
    }

    /// What was removed already, or has come to hold something, is left as it is.
    package func removeFolderIfEmpty(_ path: String) throws(DiskError) {
        try unless(ENOENT, ENOTEMPTY, EEXIST, ENOTDIR) { () throws(DiskError) in try removeFolder(path) }
    }

    /// Puts a file in place whole or not at all.
    package func replace(_ path: String, _ bytes: [UInt8], _ mode: FileMode = .file) throws(DiskError) {
        let part = Disk.part(of: path)
        try removeFileIfThere(part)
        do {
            try create(part, bytes, mode)
            try rename(part, path)
        } catch {
            try? removeFile(part)
            throw error
        }
    }

    /// Where a file is written before it takes its place.
    package static func part(of path: String) -> String { path + ".part" }

    private func unless(_ harmless: Int32..., body: () throws(DiskError) -> Void) throws(DiskError) {
        do {
            try body()
        } catch {
            guard harmless.contains(error.number) else { throw error }
        }
    }
}
