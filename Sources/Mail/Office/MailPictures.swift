import Catalog
import Diagnostics
import Project
import Theming

/// Pictures that a mail may show: whoever reads it fetches them from the site.
struct MailPictures {
    /// Whole addresses of the theme's files, by the names that templates call them; none as long as the site has none.
    let addresses: [String: String]
    /// The sign of the theme, in a form that every client shows.
    let logo: String?

    /// Throws if the theme's files can't be read.
    init(_ theme: Theme, _ files: ThemeFiles, _ config: Config) throws(Failure) {
        let routes = Routes(baseURL: config.site.baseURL, prefix: "")
        guard !routes.origin.isEmpty else {
            (addresses, logo) = ([:], nil)
            return
        }
        let assets = try Assets(theme, files, routes: routes, asksConsent: config.analytics.asksConsent)
        addresses = assets.addresses.mapValues { routes.origin + $0 }
        logo = MailPictures.names(for: theme.logo).compactMap { [addresses] in addresses[$0] }.first
    }

    /// No client of Google's shows SVG: a PNG of the same name stands in for one.
    private static func names(for logo: FilePath?) -> [String] {
        guard let logo else { return [] }
        let name = logo.text
        let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
        return (name.lowercased().hasSuffix(".svg") ? [] : [name]) + ["\(stem).png", "\(stem).jpg"]
    }

    /// What a template sees of a picture that the snapshot names: only what anybody can fetch.
    static func shown(_ image: Image) -> Picture? {
        guard case .web(let address) = image.source, address.isSecure else { return nil }
        return Picture(address: address.text, width: image.width, height: image.height)
    }
}
