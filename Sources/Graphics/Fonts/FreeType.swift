import CPango
import Synchronization

/// A library of FreeType's own, in which faces are opened and closed by one thread at a time, as it demands.
final class FreeType: Sendable {
    private let library: Mutex<FT_Library>

    /// Nil if there is no memory left.
    init?() {
        var library: FT_Library?
        guard FT_Init_FreeType(&library) == 0, let library else { return nil }
        self.library = Mutex(library)
    }

    deinit { library.withLock { _ = FT_Done_FreeType($0) } }

    fileprivate func open(_ path: String, _ index: Int) -> FT_Face? {
        library.withLock { library in
            var face: FT_Face?
            return FT_New_Face(library, path, FT_Long(index), &face) == 0 ? face : nil
        }
    }

    fileprivate func close(_ face: FT_Face) { library.withLock { _ in _ = FT_Done_Face(face) } }
}

/// A face open in FreeType, until nobody has it any more.
final class OpenFace {
    let face: FT_Face
    private let library: FreeType

    /// Nil if FreeType can't read it.
    init?(_ path: String, _ index: Int, in library: FreeType) {
        guard let face = library.open(path, index) else { return nil }
        self.face = face
        self.library = library
    }

    deinit { library.close(face) }
}
