import Diagnostics
import Effects
import Foundation

/// A site as it lies in its folder.
public struct BuiltSite: Sendable {
    let folder: String
    /// What stands before every path in links.
    let base: String
    let disk: Disk

    public init(folder: String, base: String, disk: Disk) {
        self.folder = folder
        self.base = base
        self.disk = disk
    }

    /// Every link, picture and anchor of the site's own that leads nowhere; throws if the folder can't be read.
    public func deadLinks(jobs: Int) throws(Failure) -> [Diagnostic] {
        let files = try disk.run { disk throws(DiskError) in try disk.walk(folder, false) }
            .filter { $0.kind == .file }.map(\.path).sorted()
        let pages = files.filter { $0.hasSuffix(".html") }
        let scans = try disk.run { disk throws(DiskError) in
            try concurrentMap(pages, jobs: jobs) { page throws(DiskError) in
                let bytes = try disk.read("\(folder)/\(page)")
                return (page: page, bytes: bytes, scan: PageScan(bytes))
            }
        }
        let known = Set(files)
        let anchors = Dictionary(scans.map { ($0.page, $0.scan.anchors) }, uniquingKeysWith: { first, _ in first })
        return scans.flatMap { page, bytes, scan in
            let dead = scan.references.filter { !leadsSomewhere($0.address, from: page, known, anchors) }
            let positions = Position.of(dead.map(\.bytes), in: bytes)
            return zip(dead, positions).map { reference, position in
                Diagnostic(
                    .error, "site.dead-link", "“\(reference.address)” leads nowhere",
                    at: Location(file: "\(folder)/\(page)", position: position),
                    hint: "build the site anew; if it stays, a template or a text links to what isn't made")
            }
        }
    }
}

extension BuiltSite {
    /// Whether an address is somebody else's, or a file or an anchor that there is.
    private func leadsSomewhere(
        _ address: String, from page: String, _ files: Set<String>, _ anchors: [String: Set<String>]
    ) -> Bool {
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let anchor = parts.count == 2 ? String(parts[1]).removingPercentEncoding ?? "" : ""
        guard let target = target(String(parts[0].prefix { $0 != "?" }), from: page) else { return true }
        guard files.contains(target) else { return false }
        return anchor.isEmpty || anchors[target]?.contains(anchor) != false
    }

    /// The file behind an address; nil if it is not of this site.
    private func target(_ address: String, from page: String) -> String? {
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
