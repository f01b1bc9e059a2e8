import Catalog
import Project

extension Config.Source {
    /// The address that a text in an answer means, which may leave out the scheme or the host as far as they are the API's own.
    func absolute(_ text: String) -> WebAddress? {
        guard text.hasPrefix("/"), let origin = address?.origin else { return WebAddress(text) }
        let scheme = text.hasPrefix("//") ? origin.prefix { $0 != "/" } : origin[...]
        return WebAddress(scheme + text)
    }
}
