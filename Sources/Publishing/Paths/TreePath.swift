import Glibc

/// A path below a folder, compared byte by byte: a disk tells “é” from “e” with an accent after it, a `String` doesn't.
struct TreePath: Sendable {
    let text: String

    init(_ text: String) {
        self.text = text
    }
}

extension TreePath: Hashable {
    static func == (one: TreePath, other: TreePath) -> Bool {
        one.text.utf8.count == other.text.utf8.count && compare(one, other) == 0
    }

    func hash(into hasher: inout Hasher) {
        withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

extension TreePath: Comparable {
    static func < (one: TreePath, other: TreePath) -> Bool {
        let order = compare(one, other)
        return order == 0 ? one.text.utf8.count < other.text.utf8.count : order < 0
    }

    /// The numbers of paths in their order.
    static func order(of paths: [TreePath]) -> [Int] {
        // Texts of ASCII are in the order of their bytes, which takes a fraction of the time to tell.
        if paths.allSatisfy({ $0.text.utf8Span.isKnownASCII }) {
            return paths.indices.sorted { paths[$0].text < paths[$1].text }
        }
        return paths.indices.sorted { paths[$0] < paths[$1] }
    }

    /// As far as the shorter of the two goes. In one call: a publication compares some hundred thousand of these.
    private static func compare(_ one: TreePath, _ other: TreePath) -> Int32 {
        one.withBytes { first in
            other.withBytes { second in
                guard let one = first.baseAddress, let other = second.baseAddress else { return 0 }
                return memcmp(one, other, min(first.count, second.count))
            }
        }
    }
}

extension TreePath {
    /// Calls with its bytes, of which no copy is made as long as they lie in one piece, as they do.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        text.utf8.withContiguousStorageIfAvailable(body) ?? Array(text.utf8).withUnsafeBufferPointer(body)
    }

    /// The folder it is in; nil for what is at the top.
    var parent: TreePath? {
        withBytes { bytes in
            guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return nil }
            return TreePath(String(decoding: UnsafeBufferPointer(rebasing: bytes[..<slash]), as: UTF8.self))
        }
    }

    /// What it is, or is in, at the top.
    var top: Substring { text[..<(text.utf8.firstIndex(of: UInt8(ascii: "/")) ?? text.endIndex)] }

    /// Every folder it is in, the nearest first.
    var folders: [TreePath] {
        Array(sequence(first: self, next: \.parent).dropFirst())
    }

    func isInside(_ folder: TreePath) -> Bool {
        text.utf8.starts(with: folder.text.utf8)
            && text.utf8.dropFirst(folder.text.utf8.count).first == UInt8(ascii: "/")
    }

    var staysInside: Bool {
        text.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { $0 != "" && $0 != "." && $0 != ".." }
    }

    func under(_ root: String) -> String {
        String(text, in: root)
    }
}
