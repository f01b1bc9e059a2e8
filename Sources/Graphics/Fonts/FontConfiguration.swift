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

/// The folders that faces are looked for in, and the one that fontconfig may keep notes in.
struct FontFolders: Hashable, Sendable {
    var folders: [String]
    var cache: String

    /// The system's own notes save reading two thousand faces at a first start. What is packed for browsers lies beside the
    /// same face unpacked.
    var settings: String {
        let folders = folders.map { "<dir>\(FontFolders.escaped($0))</dir>" }.joined()
        return """
            <fontconfig>\(folders)<cachedir>\(FontFolders.escaped(cache))</cachedir>\
            <cachedir>/var/cache/fontconfig</cachedir>\
            <selectfont><rejectfont><glob>*.woff</glob><glob>*.woff2</glob></rejectfont></selectfont></fontconfig>
            """
    }

    private static func escaped(_ path: String) -> String {
        path.reduce(into: "") { escaped, character in
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            default: escaped.append(character)
            }
        }
    }
}
