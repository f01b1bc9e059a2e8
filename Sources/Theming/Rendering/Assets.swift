import Catalog
import Crypto
import Diagnostics
import Effects
import Publishing

/// The files that pages ask for: each named by what is in it, so that browsers may keep them for ever.
public struct Assets: Sendable {
    public struct File: Sendable {
        /// As templates call it.
        var name: String
        /// In the site: `assets/site.3f9a12bc.css`.
        public var path: String
        public var bytes: [UInt8]
    }

    public private(set) var files: [File] = []
    /// Where each is, by the name that templates call it.
    public private(set) var addresses: [String: String] = [:]
    /// The faces that the first lines of a page are set in.
    public private(set) var firstFonts: [String] = []
    /// What style sheets name that isn't there.
    public private(set) var diagnostics: [Diagnostic] = []

    /// Gathers a theme's assets, its parents' included: of each name the one nearest to the theme. The style sheet of all
    /// pages is put together from the tokens, how things are laid out, the base's first, and the one look of the theme.
    /// What asks for consent is left out where nothing needs it.
    public init(_ theme: Theme, _ files: ThemeFiles, routes: Routes, asksConsent: Bool) throws(Failure) {
        var fonts: [String: String] = [:]
        for typeface in [theme.display, theme.text, theme.numbers] {
            for (place, face) in typeface.faces.enumerated() {
                guard let file = files.find("fonts/\(face.file).woff2") else { continue }
                let address = add("\(face.file).woff2", try files.contents(of: file), routes)
                fonts[face.file] = address
                if place == 0, typeface != theme.numbers, !firstFonts.contains(address) { firstFonts.append(address) }
            }
        }
        let names = files.names(in: "assets").filter {
            !$0.hasPrefix(".") && $0 != Assets.layout && $0 != Assets.look && (asksConsent || $0 != Assets.consent)
        }
        // A style sheet is named by what is in it, the names of others included: these come first.
        for isSheet in [false, true] {
            for name in names where name.hasSuffix(".css") == isSheet {
                guard let file = files.find("assets/\(name)") else { continue }
                let bytes = try files.contents(of: file)
                add(name, isSheet ? linked(bytes, file) : bytes, routes)
            }
        }
        var sheet = Array(theme.style(fonts: fonts).utf8)
        for file in files.all("assets/\(Assets.layout)") + [files.find("assets/\(Assets.look)")].compactMap({ $0 }) {
            sheet += linked(try files.contents(of: file), file)
        }
        add(Assets.layout, StyleSheet.packed(sheet), routes)
    }

    /// As files of a site; one without widgets has no use for what only they ask for.
    public func outputs(forWidgets: Bool = true) throws(Failure) -> [Output] {
        let files = files.filter { forWidgets || !Assets.ofWidgets.contains($0.name) }
        return try files.map { file throws(Failure) in
            Output(try OutputPath(file.path), inputs: Digest(of: file.bytes)) { Made(file.bytes) }
        }
    }

    /// Adds what gives pages an accent of an organizer's own.
    public mutating func add(accent: Colour, of theme: Theme, _ routes: Routes) {
        add(Assets.name(accent), Array(theme.style(accent: accent).utf8), routes)
    }

    /// What the style sheet of an accent is called.
    static func name(_ accent: Colour) -> String { "accent-\(accent.hex.lowercased()).css" }

    /// Adds a file; answers where it is.
    @discardableResult
    public mutating func add(_ name: String, _ bytes: [UInt8], _ routes: Routes) -> String {
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        let path = "assets/\(name[..<dot]).\(Digest(of: bytes).hex.prefix(8))\(name[dot...])"
        if addresses[name] == nil { files.append(File(name: name, path: path, bytes: bytes)) }
        let address = routes.link(path)
        addresses[name] = address
        return address
    }

    /// The style sheet with the addresses of the files that it names; what it names in vain is said once.
    private mutating func linked(_ sheet: [UInt8], _ file: String) -> [UInt8] {
        let references = StyleSheet.references(in: sheet)
        var missing: Set<String> = []
        for reference in references {
            guard let name = reference.file?.name, addresses[name] == nil, missing.insert(name).inserted else {
                continue
            }
            diagnostics.append(
                Diagnostic(
                    .warning, "asset.missing", "the theme has no asset “\(name)”",
                    at: Location(file: file, position: Position.of([reference.bytes], in: sheet).first),
                    hint: NearName.hint(name, among: addresses.keys.sorted())
                        ?? "put it into the theme's assets folder, beside the style sheet"))
        }
        return StyleSheet.replacing(references, in: sheet) { reference in
            reference.file.flatMap { name, rest in addresses[name].map { $0 + rest } }
        }
    }

    private static let layout = "site.css"
    private static let look = "brand.css"
    private static let consent = "consent.js"
    private static let ofWidgets: Set = ["status.js", "stream.js", "checkout.js", "widget.js"]
}
