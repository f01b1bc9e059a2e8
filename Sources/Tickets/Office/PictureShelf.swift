import Catalog
import Diagnostics
import Effects
import Graphics
import Images
import Synchronization
import Theming

/// The pictures that tickets may show, each read when it is first asked for: the theme's own, and those that lie beside the
/// snapshot.
final class PictureShelf: Sendable {
    /// The theme's, by the names that templates call them: `asset` gives what `src` takes.
    let assets: [String: String]
    private let files: Set<String>
    private let folder: String
    private let disk: Disk
    private let read = Mutex<[String: Result<Graphics.Picture, ImageProblem>?]>([:])

    init(_ files: ThemeFiles, folder: String) {
        assets = Dictionary(
            files.names(in: "assets").compactMap { name in files.find("assets/\(name)").map { (name, $0) } },
            uniquingKeysWith: { first, _ in first })
        self.files = Set(assets.values)
        self.folder = folder
        disk = files.disk
    }

    /// What a template sees of a picture that the snapshot names; nothing of one that is elsewhere on the web.
    func shown(_ image: Image) -> Theming.Picture? {
        guard case .file(let path) = image.source else { return nil }
        return Theming.Picture(address: "\(folder)/\(path.text)", width: image.width, height: image.height)
    }

    /// The picture of a file, or why it can't be drawn; nil if there is none, or it is none of these.
    func picture(_ file: String) -> Result<Graphics.Picture, ImageProblem>? {
        guard files.contains(file) || file.hasPrefix("\(folder)/") && !file.contains("..") else { return nil }
        return read.withLock { read in
            if let known = read[file] { return known }
            let picture = (try? disk.read(file)).map { bytes in
                Result { () throws(ImageProblem) in try Graphics.Picture(bytes) }
            }
            read[file] = .some(picture)
            return picture
        }
    }
}
