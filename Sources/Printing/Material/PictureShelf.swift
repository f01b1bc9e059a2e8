import Catalog
import Diagnostics
import Effects
import Graphics
import Images
import Synchronization
import Theming

/// The pictures that markup may show, each read when it is first asked for: the theme's own, and those that a snapshot names.
package final class PictureShelf: Sendable {
    /// The theme's, by the names that templates call them: `asset` gives what `src` takes.
    package let assets: [String: String]
    private let files: Set<String>
    private let places: PicturePlaces
    private let disk: Disk
    private let make: @Sendable ([UInt8]) throws(ImageProblem) -> Graphics.Picture
    private let slots: Mutex<Recent<String, Slot>>

    /// Whoever comes first reads it for all, and nobody waits for it who wants another.
    private final class Slot: Sendable {
        let read = Mutex<Result<Graphics.Picture, ImageProblem>??>(nil)
    }

    /// `make` is what becomes of a file's bytes, and `most` how many pictures are kept at least.
    package init(
        _ files: ThemeFiles, _ places: PicturePlaces, keeping most: Int = .max,
        _ make: @escaping @Sendable ([UInt8]) throws(ImageProblem) -> Graphics.Picture = { bytes throws(ImageProblem) in
            try Graphics.Picture(bytes)
        }
    ) {
        assets = Dictionary(
            files.names(in: "assets").compactMap { name in files.find("assets/\(name)").map { (name, $0) } },
            uniquingKeysWith: { first, _ in first })
        self.files = Set(assets.values)
        self.places = places
        self.make = make
        disk = files.disk
        slots = Mutex(Recent(most: most))
    }

    /// What a template sees of a picture that the snapshot names; nothing of one that is elsewhere on the web.
    package func shown(_ image: Image) -> Theming.Picture? {
        guard case .file(let path) = image.source, let place = places.place(path) else { return nil }
        return Theming.Picture(address: place, width: image.width, height: image.height)
    }

    /// Whether a file is one that may be shown.
    package func has(_ file: String) -> Bool { files.contains(file) || places.has(file) }

    /// The picture of a file, or why it can't be drawn; nil if there is none, or it is none of these.
    package func picture(_ file: String) -> Result<Graphics.Picture, ImageProblem>? {
        guard has(file) else { return nil }
        let slot = slots.withLock { slots in
            if let known = slots[file] { return known }
            let slot = Slot()
            slots[file] = slot
            return slot
        }
        return slot.read.withLock { read in
            if let known = read { return known }
            let picture = (try? disk.read(file)).map { bytes in
                Result { () throws(ImageProblem) in try make(bytes) }
            }
            read = .some(picture)
            return picture
        }
    }
}
