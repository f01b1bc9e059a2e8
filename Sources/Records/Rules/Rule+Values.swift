import Catalog
import Diagnostics
import JSON

extension Rule where Value == Instant {
    public static let instant = Rule(
        "value.instant", "a date and time with its offset, such as 2026-07-15T08:00:00+03:00",
        schema: Schema(["type": "string", "format": "date-time", "pattern": .string(instantPattern)]).named("instant"),
        hint: "write it as RFC 3339: a date, T, a time with seconds, and Z or an offset such as +03:00"
    ) { value in
        value.withPlainString { Instant(utf8: $0) } ?? value.string.flatMap { Instant($0) }
    }

    private static let instantPattern =
        #"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d{1,9})?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$"#
}

extension Rule where Value == Zone {
    public static let zone = Rule("a time zone of the IANA database, such as Africa/Nairobi", schema: zoneSchema) {
        value, problems in
        if let zone = value.string.flatMap({ Zone($0) }) { return zone }
        problems.error(
            "value.zone", "there is no time zone \(value.summary)", at: value,
            hint: value.string.flatMap { NearName.hint($0, among: Zone.allNames) }
                ?? "use a name of the IANA database, such as Africa/Nairobi")
        return nil
    }

    private static let zoneSchema = Schema(["enum": .array(Zone.allNames.map(JSON.string))]).named("zone")
}

extension Rule where Value == Country {
    public static let country = Rule(
        "the two capital letters of a country (ISO 3166), such as KE",
        schema: Schema(["enum": .array(Country.codes.map(JSON.string))]).named("country")
    ) { value, problems in
        if let country = value.string.flatMap({ Country($0) }) { return country }
        problems.error(
            "value.country",
            "expected the two capital letters of a country (ISO 3166), such as KE, found \(value.summary)", at: value,
            hint: value.string.flatMap(hint))
        return nil
    }

    private static func hint(_ text: String) -> String? {
        let capitals = text.uppercased()
        // What its people write every day is only reserved.
        if capitals == "UK" { return "the United Kingdom is “GB”" }
        return Country(capitals).map { "use capitals: “\($0)”" }
    }
}

extension Rule where Value == LanguageTag {
    public static let language = Rule(
        "value.language", "a language, such as en, sw or pt-BR",
        schema: Schema(["type": "string", "pattern": .string(LanguageTag.pattern)]).named("language")
    ) { value in value.string.flatMap { LanguageTag($0) } }
}

extension Rule where Value == Percentage {
    public static let percentage = Rule(
        "value.percentage", "a percentage as a decimal in quotes, such as \"16\" or \"7.5\"",
        schema: Schema(["type": "string", "pattern": #"^[0-9]{1,4}(\.[0-9]{1,3}0*)?$"#]).named("percentage")
    ) { value in
        guard let text = value.string, !text.hasPrefix("-"), let percentage = try? Percentage(text),
            (0..<10_000_000).contains(percentage.thousandths)
        else { return nil }
        return text.utf8.prefix { $0 != UInt8(ascii: ".") }.count <= 4 ? percentage : nil
    }
}

extension Rule where Value == Slug {
    public static let slug = Rule(
        "a slug: lower-case letters, digits and single hyphens, at most 120",
        schema: Schema(["type": "string", "maxLength": 120, "pattern": .string(Slug.pattern)]).named("slug")
    ) { value, problems in
        if let slug = value.string.flatMap({ Slug($0) }) { return slug }
        problems.error(
            "value.slug", "\(value.summary) is not safe as a part of an address", at: value,
            hint: value.string.flatMap { Slug.near($0) }.map { "use “\($0)”" }
                ?? "use lower-case letters, digits and single hyphens")
        return nil
    }
}

extension Rule {
    /// What a thing is told apart by.
    public static func id<Thing>() -> Rule<ID<Thing>> where Value == ID<Thing> {
        Rule(
            "value.id", "an id in quotes: 1 to 200 characters without spaces",
            schema: Schema([
                "type": "string", "minLength": 1, "maxLength": 200, "pattern": #"^[^\s\u0000-\u0020\u007F]+$"#,
            ])
            .named("id"),
            parse: { value in value.identifier.map { ID($0) } })
    }
}

extension JSONValue {
    fileprivate var identifier: String? {
        guard let text = string, !text.isEmpty else { return nil }
        // Nearly all are short and of ASCII.
        if text.utf8.count <= 200, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return text }
        guard text.unicodeScalars.count <= 200 else { return nil }
        let isClean = text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F && !$0.isSpace }
        return isClean ? text : nil
    }
}
