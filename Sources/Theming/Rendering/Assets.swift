import Crypto
import Diagnostics
import Effects

/// The files that pages ask for: each named by what is in it, so that browsers may keep them for ever.
public struct Assets: Sendable {
    public struct File: Sendable {
        /// In the site: `assets/site.3f9a12bc.css`.
        public var path: String
        public var bytes: [UInt8]
    }

    public private(set) var files: [File] = []
    /// Where each is, by the name that templates call it.
    public private(set) var addresses: [String: String] = [:]
    /// The faces that the first lines of a page are set in.
    public private(set) var firstFonts: [String] = []

    /// Gathers a theme's assets, its parents' included: of each name the one nearest to the theme. The style sheet of all
    /// pages is put together from the tokens, how things are laid out, the base's first, and the one look of the theme.
    public init(_ theme: Theme, _ files: ThemeFiles, routes: Routes) throws(Failure) {
        var fonts: [String: String] = [:]
        for typeface in [theme.display, theme.text, theme.numbers] {
            for (place, face) in typeface.faces.enumerated() {
                guard let file = files.find("fonts/\(face.file).woff2") else { continue }
                let address = add("\(face.file).woff2", try files.disk.contents(of: file) ?? [], routes)
                fonts[face.file] = address
                if place == 0, typeface != theme.numbers, !firstFonts.contains(address) { firstFonts.append(address) }
            }
        }
        for name in files.names(in: "assets") where !name.hasPrefix(".") {
            guard name != Assets.layout, name != Assets.look, let file = files.find("assets/\(name)") else { continue }
            add(name, try files.disk.contents(of: file) ?? [], routes)
        }
        var sheet = Array(theme.style(fonts: fonts).utf8)
        for file in files.all("assets/\(Assets.layout)") + [files.find("assets/\(Assets.look)")].compactMap({ $0 }) {
            sheet += try files.disk.contents(of: file) ?? []
        }
        add(Assets.layout, StyleSheet.packed(sheet), routes)
    }

    /// Adds a file; answers where it is.
    @discardableResult
    public mutating func add(_ name: String, _ bytes: [UInt8], _ routes: Routes) -> String {
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        let path = "assets/\(name[..<dot]).\(Digest(of: bytes).hex.prefix(8))\(name[dot...])"
        if addresses[name] == nil { files.append(File(path: path, bytes: bytes)) }
        let address = routes.link(path)
        addresses[name] = address
        return address
    }

    private static let layout = "site.css"
    private static let look = "brand.css"
}
