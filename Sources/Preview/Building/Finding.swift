import Diagnostics

/// What an address of the preview leads to.
enum Finding: Sendable {
    case file(Showing, path: String, in: Mount)
    /// Another address of the same preview.
    case elsewhere(String)
    /// Nothing, though these addresses are near.
    case nothing(near: [String])
    /// Nothing yet: the project, or the story, can't be built.
    case failure(Failure)
}

extension Finding {
    /// Looks for a path below the folder of a mount; `base` is the address of that folder, with a slash at its end.
    init(_ path: String, in mount: Mount, base: String) {
        if let showing = mount[path], !path.hasPrefix("_") {
            self = .file(showing, path: path, in: mount)
        } else if path.isEmpty || path.hasSuffix("/"), let page = mount["\(path)index.html"] {
            self = .file(page, path: "\(path)index.html", in: mount)
        } else if !path.isEmpty, mount["\(path)/index.html"] != nil {
            self = .elsewhere("\(base)\(path)/")
        } else if let failure = mount.failure {
            self = .failure(failure)
        } else {
            self = .nothing(near: Finding.near(path, mount).map { base + $0 })
        }
    }

    private static func near(_ path: String, _ mount: Mount) -> [String] {
        let pages = mount.paths.compactMap { path -> String? in
            path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : nil
        }
        let wanted = path.hasSuffix("/") ? path : "\(path)/"
        let likely = NearName.of(wanted, among: pages)
        let folder = wanted.split(separator: "/").dropLast().joined(separator: "/") + "/"
        let neighbours = pages.filter { $0 != likely && folder != "/" && $0.hasPrefix(folder) }
        return Array(([likely].compactMap { $0 } + neighbours + [""]).prefix(Finding.most))
    }

    private static let most = 8
}
