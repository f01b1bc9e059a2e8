import Diagnostics
import Foundation

/// All that rules look at of a built site.
public struct SiteScan: Sendable {
    let base: String
    /// How large each file is, by its path.
    let sizes: [String: Int]
    /// By the alphabet.
    let pages: [Page]
    private let anchors: [String: Set<String>]

    struct Page: Sendable {
        let path: String
        /// As messages call it.
        let file: String
        let bytes: [UInt8]
        let scan: PageScan

        func location(_ bytes: Range<Int>) -> Location {
            Location(file: file, position: Position.of([bytes], in: self.bytes).first)
        }
    }

    init(base: String, sizes: [String: Int], pages: [Page]) {
        self.base = base
        self.sizes = sizes
        self.pages = pages
        anchors = Dictionary(pages.map { ($0.path, $0.scan.anchors) }, uniquingKeysWith: { first, _ in first })
    }

    /// What its rules have to say.
    public func diagnostics(_ selection: Selection) -> [Diagnostic] {
        Checks.diagnostics(of: Rulebook.sites, in: self, selection)
    }
}

extension SiteScan {
    /// What an address of a page means.
    enum Target: Equatable {
        /// Somebody else's.
        case elsewhere
        /// A file there is, and the anchor that isn't in it.
        case file(String, missing: String?)
        case nothing
    }

    func target(of address: String, from page: String) -> Target {
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let anchor = parts.count == 2 ? String(parts[1]).removingPercentEncoding ?? "" : ""
        guard let path = path(of: String(parts[0].prefix { $0 != "?" }), from: page) else { return .elsewhere }
        guard sizes[path] != nil else { return .nothing }
        let isThere = anchor.isEmpty || anchors[path]?.contains(anchor) != false
        return .file(path, missing: isThere ? nil : anchor)
    }

    /// The file behind an address; nil if it is not of this site.
    private func path(of address: String, from page: String) -> String? {
        if address.isEmpty { return page }
        guard address.hasPrefix("/"), !address.hasPrefix("//") else {
            return address.contains(":") || address.hasPrefix("//") ? nil : beside(page, address)
        }
        guard address.hasPrefix(base + "/") else { return nil }
        return file(String(address.dropFirst(base.count + 1)))
    }

    private func beside(_ page: String, _ address: String) -> String {
        var parts = page.split(separator: "/").dropLast().map(String.init)
        for part in address.split(separator: "/", omittingEmptySubsequences: false) {
            if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(String(part)) }
        }
        return file(parts.joined(separator: "/"))
    }

    private func file(_ path: String) -> String {
        let path = path.removingPercentEncoding ?? path
        return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    }
}
