/// Names that are in no document of ours and that clients put into theirs: rules for them are for the client.
enum ClientHooks {
    private static let names: Set<String> = [
        "outlook", "messageviewbody", "messagewebviewdiv", "externalclass", "readmsgbody", "yshortcuts", "ii", "im",
        "moz-text-html", "gmail-fix", "u", "backgroundtable", "yiv",
    ]
    private static let attributes: Set<String> = [
        "data-ogsc", "data-ogsb", "data-ogac", "data-ogab", "x-apple-data-detectors", "owa", "data-outlook-cycle",
    ]

    static func isHook(_ selector: Selector, _ table: NameTable) -> Bool {
        selector.compounds.contains { compound in
            let names = compound.classes + [compound.id].compactMap(\.self)
            // `u + .body` is Gmail, which puts an empty `<u>` before what it makes of the body.
            let isGmail = compound.type.map { table.names[$0].elementsEqual("u".utf8) } ?? false
            return names.contains {
                ClientHooks.names.contains(String(decoding: table.names[$0].map(Ascii.lowered), as: UTF8.self))
            }
                || compound.attributes.contains { attributes.contains(String(decoding: $0.name, as: UTF8.self)) }
                || (isGmail && selector.combinators.contains { if case .adjacent = $0 { true } else { false } })
        }
    }
}
