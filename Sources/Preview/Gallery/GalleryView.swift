import Liquid

/// How the gallery is looked at: what an address of it says.
struct GalleryView: Hashable {
    /// The template and the slug of the state, as far as one was chosen.
    var template: String?
    var state: String?
    var theme: String?
    var locale: String?
    var scheme: String?

    /// `path` is what follows the preview's own folder.
    init(_ path: Substring, _ query: [String: String]) {
        let parts = path.split(separator: "/").map(String.init)
        template = parts.first?.replacing(".", with: "/")
        state = parts.count > 1 ? parts[1] : nil
        let chosen = { (name: String) in query[name].flatMap { $0.isEmpty ? nil : $0 } }
        (theme, locale, scheme) = (chosen("theme"), chosen("locale"), chosen("scheme"))
    }

    /// Looked at in the same way.
    func address(_ template: String? = nil, _ state: String? = nil) -> String {
        let path = [template?.replacing("/", with: "."), state].compactMap { $0 }.map { "\($0)/" }.joined()
        let query = [("theme", theme), ("locale", locale), ("scheme", scheme)].compactMap { name, value in
            value.map { "\(name)=\($0)" }
        }
        return Desk.own + path + (query.isEmpty ? "" : "?\(query.joined(separator: "&"))")
    }

    /// The same without what there isn't, so that it is seen as it is without a choice.
    func within(_ stories: Storybook) -> GalleryView {
        var view = self
        if let theme, !stories.themes.contains(theme) { view.theme = nil }
        if let locale, !stories.locales.contains(where: { $0.tag == locale }) { view.locale = nil }
        if let scheme, !["light", "dark"].contains(scheme) { view.scheme = nil }
        return view
    }
}
