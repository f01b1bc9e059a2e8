import Catalog
import Crypto
import Diagnostics
import Effects
import Images
import Publishing
import Theming

/// The pictures that a catalogue names, as pages show them.
struct SiteImages: Sendable {
    private let local: [FilePath: LocalImage]
    private let routes: Routes

    /// Reads the project's own pictures without decoding any; throws all that is wrong with them. Those elsewhere on the web
    /// stay where they are.
    init(_ build: SiteBuild) throws(Failure) {
        routes = Routes(baseURL: build.project.config.site.baseURL, prefix: "")
        let folder = build.loaded.sources.last.map { ProjectFolder.folder(of: $0.file) } ?? build.project.path
        let disk = build.invocation.world.disk
        var local: [FilePath: LocalImage] = [:]
        var problems: [Diagnostic] = []
        for path in SiteImages.files(build.loaded) {
            let place = ProjectFolder.join(folder, path.text)
            guard let bytes = try disk.contents(of: place) else { continue }
            do throws(ImageProblem) {
                local[path] = LocalImage(path, place, try ImageFile(bytes), Digest(of: bytes))
            } catch {
                problems.append(error.diagnostic(place))
            }
        }
        guard problems.isEmpty else { throw Failure(.records, problems) }
        self.local = local
    }

    /// Of all that pages say of them.
    var digest: Digest { Digest(of: local.values.map(\.digest).sorted()) }

    /// The files that pages ask for. What was made from the same picture before is not made again.
    func outputs(_ disk: Disk) throws(Failure) -> [Output] {
        var outputs: [Output] = []
        for image in local.values.sorted(by: { $0.place < $1.place }) { outputs += try image.outputs(disk) }
        return outputs
    }

    func picture(_ image: Image) -> Picture? {
        switch image.source {
        case .web(let address):
            Cloudinary.picture(address, width: image.width, height: image.height)
                ?? Picture(address: address.text, width: image.width, height: image.height)
        case .file(let path): local[path]?.picture(routes, width: image.width, height: image.height)
        }
    }

    private static func files(_ loaded: SiteEvents) -> [FilePath] {
        let logos = loaded.organizers.compactMap { organizer -> FilePath? in
            if case .file(let path)? = organizer.logo?.source { path } else { nil }
        }
        return Set(logos + loaded.events.flatMap(\.known.needs.files)).sorted { $0.text < $1.text }
    }
}

extension ImageProblem {
    func diagnostic(_ place: String) -> Diagnostic {
        Diagnostic(.error, "image.unfit", message, at: Location(file: place), hint: hint)
    }
}
