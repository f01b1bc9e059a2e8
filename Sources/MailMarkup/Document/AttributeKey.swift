/// The attributes that something is done for.
enum AttributeKey: String, CaseIterable {
    case style, id, `class`, href, src, alt, role, width, height, align, valign, bgcolor, border, cellpadding
    case cellspacing, lang, dir, name, content, other
    case keep = "data-keep"

    private static let names = NameTable(allCases.map(\.rawValue))

    init(_ name: some Collection<UInt8>) {
        self = AttributeKey.names.number(of: name).map { AttributeKey.allCases[$0] } ?? .other
    }
}
