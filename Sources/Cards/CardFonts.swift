import Catalog
import Crypto
import Diagnostics
import Effects
import Graphics
import Printing
import Synchronization
import Theming

/// The faces of cards, cut when the first card is drawn.
public final class CardFonts: Sendable {
    /// Of all faces that a card may be set in.
    let digest: Digest
    private let theme: Theme
    private let folders: [String]
    private let languages: [LanguageTag]
    private let cache: String
    private let disk: Disk
    private let made = Mutex<FontLibrary?>(nil)

    /// The theme's, those in other folders, and the system's; what is cut of them goes into the cache.
    public init(_ theme: Theme, folders: [String], languages: [LanguageTag], cache: String, disk: Disk) {
        self.theme = theme
        self.folders = folders
        self.languages = languages
        self.cache = cache
        self.disk = disk
        let own = theme.folders.map { "\($0)/fonts" } + folders
        digest = Digest(
            of: [FontLibrary.digest(of: own + FontLibrary.systemFolders, disk: disk)],
            // In whose order it is looked for characters that a face lacks.
            languages.map(\.text).joined(separator: " "))
    }

    /// Throws if they can't be read.
    func library() throws(Failure) -> FontLibrary {
        try made.withLock { made throws(Failure) in
            if let made { return made }
            let library = try FontLibrary(theme, folders: folders, languages: languages, cache: cache, disk: disk)
            made = library
            return library
        }
    }
}
