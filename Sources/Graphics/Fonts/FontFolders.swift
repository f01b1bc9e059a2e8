/// The folders that faces are looked for in, and the one that fontconfig may keep notes in.
struct FontFolders: Hashable, Sendable {
    var folders: [String]
    /// Files in them that aren't used.
    var rejected: [String] = []
    var cache: String

    /// The system's own notes save reading two thousand faces at a first start. What is packed for browsers lies beside the
    /// same face unpacked.
    var settings: String {
        let folders = folders.map { "<dir>\(FontFolders.escaped($0))</dir>" }.joined()
        let rejected = (["*.woff", "*.woff2"] + rejected).map { "<glob>\(FontFolders.escaped($0))</glob>" }.joined()
        return """
            <fontconfig>\(folders)<cachedir>\(FontFolders.escaped(cache))</cachedir>\
            <cachedir>/var/cache/fontconfig</cachedir>\
            <selectfont><rejectfont>\(rejected)</rejectfont></selectfont>\
            \(FontFolders.pictureFamily)\(FontFolders.pictureScale)</fontconfig>
            """
    }

    /// Pango asks for emoji by this name.
    private static let pictureFamily = """
        <match target="pattern"><test name="family"><string>emoji</string></test>\
        <edit name="family" mode="prepend" binding="strong"><string>Noto Color Emoji</string></edit></match>
        """

    /// Emoji are pictures of one size. That they are drawn in another is a setting, which every machine has and we don't take
    /// from it.
    private static let pictureScale = """
        <match target="font"><test name="outline"><bool>false</bool></test>\
        <edit name="pixelsizefixupfactor" mode="assign">\
        <divide><name target="pattern">pixelsize</name><name target="font">pixelsize</name></divide></edit>\
        <edit name="matrix" mode="assign"><times><name>matrix</name>\
        <matrix><name>pixelsizefixupfactor</name><double>0</double>\
        <double>0</double><name>pixelsizefixupfactor</name></matrix></times></edit>\
        <edit name="size" mode="assign"><divide><name>size</name><name>pixelsizefixupfactor</name></divide></edit></match>
        """

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
