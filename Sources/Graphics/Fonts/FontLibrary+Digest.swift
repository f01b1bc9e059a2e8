import Crypto
import Diagnostics
import Effects

extension FontLibrary {
    /// Of the names and sizes of all files in folders of faces: what texts look like that are set in them. Takes some
    /// milliseconds for a system's; folders that aren't there have none.
    public static func digest(of folders: [String], disk: Disk = .live) -> Digest {
        var bytes: [UInt8] = []
        for folder in folders {
            let entries = (try? disk.walk(folder, true)) ?? []
            for entry in entries.sorted(by: { $0.path < $1.path }) where entry.kind != .folder {
                bytes.append(string: entry.path)
                bytes.append(integer: entry.status?.size ?? 0)
            }
        }
        return Digest(of: bytes)
    }
}
