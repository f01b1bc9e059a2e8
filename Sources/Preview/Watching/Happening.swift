import CLinux
import Glibc

/// One thing that the system says has happened in a folder.
struct Happening: Hashable {
    /// The folder's number.
    var watch: Int32
    /// What in it; empty for the folder itself.
    var name: String
    var mask: UInt32

    /// Whether there were more than the system kept.
    var isOverflow: Bool { has(IN_Q_OVERFLOW) }
    /// Whether the folder is no longer watched, as it is no longer there.
    var isEnd: Bool { has(IN_IGNORED) }
    var isFolder: Bool { has(IN_ISDIR) }
    var isGone: Bool { has(IN_DELETE) || has(IN_MOVED_FROM) }

    private func has(_ bit: Int32) -> Bool { mask & UInt32(bit) != 0 }
}

extension Happening {
    /// All that there are now, in their order.
    static func read(_ inotify: Int32) -> [Happening] {
        var all: [Happening] = []
        while true {
            let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
                count = max(Glibc.read(inotify, buffer.baseAddress, buffer.count), 0)
            }
            guard !bytes.isEmpty else { return all }
            bytes.withUnsafeBytes { all += Happening.parse($0) }
        }
    }

    private static func parse(_ bytes: UnsafeRawBufferPointer) -> [Happening] {
        var all: [Happening] = []
        let head = MemoryLayout<inotify_event>.size
        var place = 0
        while place + head <= bytes.count {
            let event = bytes.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
            let name = bytes[(place + head)..<min(bytes.count, place + head + Int(event.len))].prefix { $0 != 0 }
            all.append(Happening(watch: event.wd, name: String(decoding: name, as: UTF8.self), mask: event.mask))
            place += head + Int(event.len)
        }
        return all
    }
}
