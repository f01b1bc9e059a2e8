import Crypto
import Effects
import Synchronization

/// Answers on disk, for the next time or for when there is no network.
///
/// A file's name is a hash of what was asked and of who asked it, keyed with a number that only this folder has: neither it
/// nor what is in it tells a secret.
struct Keeper: Sendable {
    let disk: Disk
    let folder: String
    private let key: [UInt8]
    private let complaints = Once()

    /// Throws if the folder can't be made.
    init(_ disk: Disk, folder: String) throws(DiskError) {
        self.disk = disk
        self.folder = folder
        let parent = folder.lastIndex(of: "/").map { String(folder[..<$0]) } ?? ""
        if !parent.isEmpty { try disk.makeFolders(parent) }
        try disk.makeFolderIfMissing(folder, Keeper.mode)
        key = try Keeper.key(disk, folder)
    }

    /// Where the answer to a question is kept; nil if there is no memory left.
    func name(_ method: Request.Method, _ endpoint: Endpoint, who: Credentials?) -> Digest? {
        var lines = [method.rawValue, endpoint.text]
        if let who {
            lines += [who.header, who.prefix, who.token?.revealed ?? ""]
            lines += who.renewals.flatMap { [$0.path] + $0.fields.flatMap { [$0.name, $0.value.revealed] } }
        }
        return Digest(of: lines.joined(separator: "\n"), key: key)
    }

    /// Nil if it isn't there, or damaged.
    func kept(_ name: Digest) -> Kept? {
        (try? disk.read(path(name))).flatMap { Kept($0) }
    }

    /// Answers what is in the way, the first time that something is.
    func keep(_ kept: Kept, _ name: Digest) -> DiskError? {
        let path = path(name)
        do throws(DiskError) {
            try disk.makeFolderIfMissing(String(path.dropLast(name.hex.count - 1)), Keeper.mode)
            try Keeper.replace(path, kept.bytes, disk)
            return nil
        } catch {
            return complaints.isFirst() ? error : nil
        }
    }

    private func path(_ name: Digest) -> String {
        let hex = name.hex
        return "\(folder)/\(hex.prefix(2))/\(hex.dropFirst(2))"
    }
}

extension Keeper {
    /// Of the first process that made it.
    private static func key(_ disk: Disk, _ folder: String) throws(DiskError) -> [UInt8] {
        let path = "\(folder)/key"
        if let key = try? disk.read(path), key.count == keyLength { return key }
        var numbers = SystemRandomNumberGenerator()
        let key = (0..<keyLength).map { _ in UInt8.random(in: 0...255, using: &numbers) }
        try replace(path, key, disk)
        // Another process may have been at it too: the last one's is everybody's.
        return (try? disk.read(path)) ?? key
    }

    private static func replace(_ path: String, _ bytes: [UInt8], _ disk: Disk) throws(DiskError) {
        let new = "\(path).\(String(UInt64.random(in: 0...UInt64.max), radix: 36)).new"
        do throws(DiskError) {
            try disk.create(new, bytes, .secret)
            try disk.rename(new, path)
        } catch {
            try? disk.removeFile(new)
            throw error
        }
    }

    private static let keyLength = 32
    private static let mode = FileMode(0o700)
}

extension Keeper {
    /// Removes what nobody has asked for since then, and what a process left behind that was killed.
    func sweep(before instant: Double) throws(DiskError) {
        for entry in try disk.walk(folder, true) {
            guard let status = entry.status, status.kind == .file, entry.path != "key" else { continue }
            guard Double(status.modifiedNanoseconds) / 1e9 < instant else { continue }
            try disk.removeFileIfThere("\(folder)/\(entry.path)")
        }
    }
}

private final class Once: Sendable {
    private let isDone = Mutex(false)

    func isFirst() -> Bool {
        isDone.withLock { isDone in
            defer { isDone = true }
            return !isDone
        }
    }
}
