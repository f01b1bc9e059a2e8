import Catalog
import Crypto
import Diagnostics
import Effects
import Fetching
import JSON
import Project
import Providers

/// Where pictures of feeds are kept, beside their snapshots, so that a site can make of them what it needs.
struct PictureFolder: Sendable {
    private let path: String
    private let disk: Disk
    private let fetch: Fetch

    typealias Fetch = @Sendable (_ address: String) throws(FetchError) -> Picture

    init(_ path: String, _ disk: Disk, fetch: @escaping Fetch) {
        self.path = path
        self.disk = disk
        self.fetch = fetch
    }

    /// The harvest with its pictures here. One that can't be had now is linked where it is; one that nobody should be sent
    /// to, or that is no picture, is left out. Both are said.
    func fetched(_ harvest: Harvest, jobs: Int) throws(Failure) -> Harvest {
        let addresses = Set((harvest.organizers + harvest.events).flatMap(\.pictures)).filter(PictureFolder.isWanted)
        let results = waitingMap(addresses.sorted(), jobs: jobs) { [fetch] address in
            (address, Result { () throws(FetchError) in try fetch(address) })
        }
        var names: [String: String] = [:]
        var refused: Set<String> = []
        var harvest = harvest
        for (address, result) in results {
            switch result {
            case .success(let picture) where picture.kind == .svg: continue
            case .success(let picture): names[address] = try keep(picture)
            case .failure(let error):
                if error.isRefusal { refused.insert(address) }
                harvest.diagnostics.append(error.asWarning)
            }
        }
        let placed = { (json: JSON) in json.withoutPictures(refused).withPictures { names[$0] } }
        harvest.organizers = harvest.organizers.map(placed)
        harvest.events = harvest.events.map(placed)
        return harvest
    }

    /// Answers what a snapshot calls it.
    private func keep(_ picture: Picture) throws(Failure) -> String {
        let name = "\(PictureFolder.name)/\(Digest(of: picture.bytes).hex.prefix(20)).\(picture.kind.rawValue)"
        try disk.run { disk throws(DiskError) in
            guard try disk.status("\(path)/\(name)") == nil else { return }
            try disk.makeFolders("\(path)/\(PictureFolder.name)")
            try disk.replace("\(path)/\(name)", picture.bytes)
        }
        return name
    }

    /// Cloudinary makes pictures of any width itself.
    private static func isWanted(_ address: String) -> Bool {
        WebAddress(address).map { $0.origin != "https://res.cloudinary.com" } ?? false
    }

    static let name = "images"
}

extension FetchError {
    fileprivate var isRefusal: Bool { [.forbiddenAddress, .garbled, .tooLarge].contains(kind) }

    fileprivate var asWarning: Diagnostic {
        var warning = diagnostic
        warning.severity = .warning
        if kind == .unauthorized { warning.hint = "put the picture where everybody can get it, or into the project" }
        if isMissing { warning.hint = "see there whether the picture is still in its place" }
        warning.notes.append(
            isRefusal ? "the picture is left out" : "the picture is shown from where it is, in one size")
        return warning
    }
}
