import CPango

/// Fontconfig's view of some folders: nothing of the machine's own settings, a user's or the environment's is in it.
final class FontConfiguration {
    let config: OpaquePointer

    /// Nil if fontconfig won't have it; it doesn't say why.
    init?(_ folders: FontFolders) {
        guard let config = FcConfigCreate() else { return nil }
        self.config = config
        guard FcConfigParseAndLoadFromMemory(config, folders.settings, FcBool(1)) != 0, FcConfigBuildFonts(config) != 0
        else { return nil }
    }

    deinit { FcConfigDestroy(config) }

    /// In an order that doesn't depend on the machine's.
    var faces: [Face] {
        guard let fonts = FcConfigGetFonts(config, FcSetSystem)?.pointee, let patterns = fonts.fonts else { return [] }
        return (0..<Int(fonts.nfont)).compactMap { patterns[$0].flatMap(Face.init) }
            .sorted { ($0.path, $0.index) < ($1.path, $1.index) }
    }
}
