import Catalog
import Crypto
import Diagnostics
import Effects
import Theming

/// The images that a catalogue names, as pages show them.
struct SiteImages: Sendable {
    private let local: [FilePath: String]
    /// Of where they all are.
    let digest: Digest

    /// Puts the project's own images among the assets; those elsewhere on the web stay where they are.
    init(_ build: SiteBuild, _ assets: inout Assets) throws(Failure) {
        var local: [FilePath: String] = [:]
        let routes = Routes(baseURL: build.project.config.site.baseURL, prefix: "")
        let folder = build.loaded.files.last.map { ProjectFolder.folder(of: $0) } ?? build.project.path
        for path in SiteImages.files(build.loaded.catalog) {
            guard let bytes = try build.invocation.world.disk.contents(of: ProjectFolder.join(folder, path.text))
            else { continue }
            local[path] = assets.add(path.text.split(separator: "/").joined(separator: "-"), bytes, routes)
        }
        self.local = local
        digest = Digest(of: local.values.sorted().flatMap { Array($0.utf8) + [0] })
    }

    func picture(_ image: Image) -> Picture? {
        switch image.source {
        case .web(let address): Picture(address: address.text, width: image.width, height: image.height)
        case .file(let path):
            local[path].map { Picture(address: $0, width: image.width, height: image.height) }
        }
    }

    private static func files(_ catalog: Catalog) -> [FilePath] {
        let images =
            catalog.events.flatMap { event in
                [event.image] + event.schedule.flatMap { $0.speakers.map(\.image) }
            } + catalog.organizers.map(\.logo)
        let files = images.compactMap { image -> FilePath? in
            if case .file(let path)? = image?.source { path } else { nil }
        }
        return Set(files).sorted { $0.text < $1.text }
    }
}
