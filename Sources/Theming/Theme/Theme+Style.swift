import Catalog

extension Theme {
    /// The tokens as CSS custom properties, for both schemes and for paper; `fonts` are the addresses of faces by their file.
    public func style(fonts: [String: String]) -> String {
        let other: Scheme = leads == .light ? .dark : .light
        return """
            \(faces(fonts))\
            :root{color-scheme:light dark;\(declarations(palette(leads)));--radius:\(radius)px;\
            --display:\(stack(display));--text:\(stack(text));--numbers:\(stack(numbers))}
            @media (prefers-color-scheme:\(other.rawValue)){:root:not([data-scheme]){\(declarations(palette(other)))}}
            :root[data-scheme=\(leads.rawValue)]{color-scheme:\(leads.rawValue)}
            :root[data-scheme=\(other.rawValue)]{color-scheme:\(other.rawValue);\(declarations(palette(other)))}
            @media print{:root:root{\(declarations(light))}}

            """
    }

    /// What those properties are called.
    public static let tokens =
        Palette().properties.flatMap { ["--\($0.name)", "--light-\($0.name)", "--dark-\($0.name)"] }
        + ["--radius", "--display", "--text", "--numbers"]

    /// What makes an accent of the organizer's own out of the theme's, after its style.
    public func style(accent: Colour) -> String {
        let other: Scheme = leads == .light ? .dark : .light
        let accents = { (scheme: Scheme) in
            let palette = palette(scheme).with(accent: accent)
            return declarations(palette.properties.filter { ["accent", "on-accent"].contains($0.name) })
        }
        return """
            :root{\(accents(leads))}
            @media (prefers-color-scheme:\(other.rawValue)){:root:not([data-scheme]){\(accents(other))}}
            :root[data-scheme=\(other.rawValue)]{\(accents(other))}
            @media print{:root:root{\(accents(.light))}}

            """
    }

    /// The tokens for mails: light first, whatever the theme leads with, for many clients know no other; and those of both
    /// schemes by their own names, for what looks the same in both. No client loads faces.
    public func mailStyle(accent: Colour?) -> String {
        let (light, dark) = (palette(.light, accent: accent), palette(.dark, accent: accent))
        return """
            :root{\(declarations(light));--radius:\(radius)px;\
            --display:\(stack(display));--text:\(stack(text));--numbers:\(stack(numbers));\
            \(declarations(light, prefix: "light-"));\(declarations(dark, prefix: "dark-"))}
            @media (prefers-color-scheme:dark){:root{\(declarations(dark))}}

            """
    }

    private func palette(_ scheme: Scheme, accent: Colour?) -> Palette {
        accent.map(palette(scheme).with(accent:)) ?? palette(scheme)
    }

    private func palette(_ scheme: Scheme) -> Palette { scheme == .light ? light : dark }

    private func declarations(_ palette: Palette, prefix: String = "") -> String {
        declarations(palette.properties.map { (prefix + $0.name, $0.colour) })
    }

    private func declarations(_ properties: [(name: String, colour: Colour)]) -> String {
        properties.map { "--\($0.name):#\($0.colour.hex.lowercased())" }.joined(separator: ";")
    }

    private func stack(_ typeface: Typeface) -> String { "\"\(typeface.family)\",\(typeface.fallback)" }

    /// Only those that `make fonts` has made: a theme is whole without. What comes too late is not used until the next page,
    /// so that no line moves once it is drawn.
    private func faces(_ fonts: [String: String]) -> String {
        var families: Set<String> = []
        return [display, text, numbers].filter { families.insert($0.family).inserted }.flatMap { typeface in
            typeface.faces.compactMap { face in
                fonts[face.file].map { address in
                    """
                    @font-face{font-family:"\(typeface.family)";src:url("\(address)") format("woff2");\
                    font-weight:\(face.weight);font-style:\(face.isItalic ? "italic" : "normal");font-display:optional}

                    """
                }
            }
        }.joined()
    }
}
