import Catalog
import JSON

extension Rule where Value == WebAddress {
    public static let webAddress = Rule(
        "an address on the web, such as https://example.com/tickets", schema: webAddressSchema
    ) {
        value, problems in
        if let address = value.string.flatMap({ WebAddress($0) }) { return address }
        problems.error(
            "value.url", "\(value.summary) is not an address that is safe to link to", at: value,
            hint: "use https:// and a host; spaces and quotes are written as %20 and %22, and no user or password")
        return nil
    }

    private static let webAddressSchema =
        Schema(["type": "string", "format": "iri", "pattern": .string(WebAddress.pattern)]).named("url")
}

extension Rule where Value == String {
    public static let email = Rule(
        "value.email", "a mail address, such as events@example.com",
        schema: Schema(["type": "string", "maxLength": 254, "pattern": .string("^\(address)$")]).named("email")
    ) { value in value.string.flatMap { isAddress($0) ? $0 : nil } }

    /// Whether it is a mail address and nothing else; who lives there is found out by writing.
    public static func isAddress(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        let isClean = text.unicodeScalars.allSatisfy { scalar in
            scalar.value > 0x20 && !(0x7F...0x9F).contains(scalar.value) && !scalar.isSpace
                && !"<>()[]\\,;:\"".unicodeScalars.contains(scalar)
        }
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && isClean && text.unicodeScalars.count <= 254
    }

    /// A mail address as part of a regular expression.
    public static let address =
        #"[^\s@<>()\[\]\\,;:"\u0000-\u0020\u007F-\u009F]+@[^\s@<>()\[\]\\,;:"\u0000-\u0020\u007F-\u009F]+"#
}

extension Rule where Value == Image.Source {
    public static let imageSource = Rule(
        "an https address, or a file beside the snapshot such as images/cover.jpg", schema: imageSourceSchema
    ) { value, problems in
        if let text = value.string {
            if let address = WebAddress(text) { return .web(address) }
            if let path = FilePath(text) { return .file(path) }
        }
        problems.error(
            "value.image", "\(value.summary) is neither an address on the web nor a file beside the snapshot",
            at: value,
            hint: "use https://…, or a relative path without .. in it")
        return nil
    }

    private static let imageSourceSchema = Schema([
        "type": "string", "maxLength": 4096,
        "anyOf": [["pattern": .string(WebAddress.pattern)], ["pattern": .string(FilePath.pattern)]],
    ]).named("imageSource")
}
