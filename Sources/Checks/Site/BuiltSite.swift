import Diagnostics
import Effects
import Foundation

/// A site as it lies in its folder.
public struct BuiltSite: Sendable {
    let folder: String
    /// What stands before every path in links.
    let base: String
    /// The paths of those files that rules are for; nil for all.
    let own: Set<String>?
    let disk: Disk

    public init(folder: String, base: String, own: Set<String>? = nil, disk: Disk) {
        self.folder = folder
        self.base = base
        self.own = own
        self.disk = disk
    }

    /// Reads all of its pages; throws if the folder can't be read.
    public func scan(jobs: Int) throws(Failure) -> SiteScan {
        let files = try disk.run { disk throws(DiskError) in try disk.walk(folder, true) }.filter { $0.kind == .file }
        let names = files.map(\.path).filter { $0.hasSuffix(".html") && own?.contains($0) != false }.sorted()
        let pages = try disk.run { disk throws(DiskError) in
            try concurrentMap(names, jobs: jobs) { name throws(DiskError) in
                let bytes = try disk.read("\(folder)/\(name)")
                return SiteScan.Page(path: name, file: "\(folder)/\(name)", bytes: bytes, scan: PageScan(bytes))
            }
        }
        let sizes = Dictionary(
            files.map { ($0.path, Int($0.status?.size ?? 0)) }, uniquingKeysWith: { first, _ in first })
        return SiteScan(base: base, sizes: sizes, pages: pages)
    }
}
