import Catalog
import Crypto
import Diagnostics
import Effects
import Images
import Project
import Publishing
import Theming

/// The pictures that a catalogue names, as pages show them.
struct SiteImages: Sendable {
    private let local: [FilePath: LocalImage]
    private let routes: Routes
    /// What can't be shown, for which pages have something in its place.
    let diagnostics: [Diagnostic]

    /// Reads the project's own pictures without decoding any. Those elsewhere on the web stay where they are.
    init(_ loaded: SiteEvents, _ project: ProjectFolder, withDrafts: Bool, _ disk: Disk) throws(Failure) {
        routes = Routes(baseURL: project.config.site.baseURL, prefix: "")
        // A later snapshot's pictures go before an earlier one's, as its events do.
        var folders: [String] = []
        for folder in loaded.sources.reversed().map({ ProjectFolder.folder(of: $0.file) })
        where !folders.contains(folder) { folders.append(folder) }
        var local: [FilePath: LocalImage] = [:]
        var problems: [Diagnostic] = []
        for path in SiteImages.files(loaded, withDrafts: withDrafts) {
            let found = try SiteImages.found(path, in: folders, disk)
            guard let (place, bytes) = found.first else { continue }
            problems += found.dropFirst().filter { $0.bytes != bytes }.map { SiteImages.hidden($0.place, by: place) }
            do throws(ImageProblem) {
                local[path] = LocalImage(path, place, try ImageFile(bytes), Digest(of: bytes))
            } catch {
                problems.append(error.diagnostic(place, .warning))
            }
        }
        self.local = local
        diagnostics = problems
    }

    /// Where they are.
    var places: [String] { local.values.map(\.place).sorted() }

    /// Of each, for those who show it.
    var digests: [FilePath: Digest] { local.mapValues(\.digest) }

    /// Where each is, by the path that the catalogue has.
    var placesByPath: [FilePath: String] { local.mapValues(\.place) }

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

    /// Where there are such files, the one to show first.
    private static func found(
        _ path: FilePath, in folders: [String], _ disk: Disk
    ) throws(Failure) -> [(place: String, bytes: [UInt8])] {
        var found: [(place: String, bytes: [UInt8])] = []
        for folder in folders {
            let place = ProjectFolder.join(folder, path.text)
            if let bytes = try disk.contents(of: place) { found.append((place, bytes)) }
        }
        return found
    }

    private static func hidden(_ place: String, by other: String) -> Diagnostic {
        Diagnostic(
            .warning, "image.hidden", "another picture of that name is shown in its place", at: Location(file: place),
            hint: "call one of them otherwise: “\(other)” is the one shown, as that of a later source")
    }

    private static func files(_ loaded: SiteEvents, withDrafts: Bool) -> [FilePath] {
        let logos = loaded.organizers.compactMap { organizer -> FilePath? in
            if case .file(let path)? = organizer.logo?.source { path } else { nil }
        }
        let shown = loaded.events.map(\.known).filter { $0.hasPage(withDrafts: withDrafts) }
        return Set(logos + shown.flatMap(\.needs.files)).sorted { $0.text < $1.text }
    }
}

extension ImageProblem {
    func diagnostic(_ place: String, _ severity: Severity = .error) -> Diagnostic {
        Diagnostic(severity, "image.unfit", message, at: Location(file: place), hint: hint)
    }
}
