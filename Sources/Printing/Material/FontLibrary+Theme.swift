import Catalog
import Diagnostics
import Effects
import Graphics
import Theming

extension FontLibrary {
    /// A theme's own faces and those in other folders, cut for texts in these languages into the cache.
    ///
    /// Throws `Failure.environment` if that can't be written or fonts can't be read.
    package init(
        _ theme: Theme, folders: [String] = [], languages: [LanguageTag], cache: String, disk: Disk
    ) throws(Failure) {
        // Fontconfig takes a path that doesn't start at the root for one beside its own settings.
        let (resolved, cache) = try disk.run { disk throws(DiskError) in
            (
                try (theme.folders.map { "\($0)/fonts" } + folders).map { folder throws(DiskError) in
                    try disk.resolved(folder)
                },
                try disk.resolved(cache)
            )
        }
        try self.init(
            folders: resolved, families: [theme.display.family, theme.text.family, theme.numbers.family],
            scripts: languages.map { Script(language: $0.text) }, cache: cache, disk: disk)
    }
}
