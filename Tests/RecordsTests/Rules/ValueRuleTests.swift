import Catalog
import Records
import XCTest

final class ValueRuleTests: XCTestCase {
    func testAnInstantHasItsOffset() throws {
        func refusal(_ text: String, _ found: String? = nil) -> Refusal {
            Refusal(
                text, "value.instant",
                "expected a date and time with its offset, such as 2026-07-15T08:00:00+03:00, found "
                    + (found ?? text.replacing("\"", with: "“", maxReplacements: 1).replacing("\"", with: "”")),
                hint: "write it as RFC 3339: a date, T, a time with seconds, and Z or an offset such as +03:00")
        }
        let eight = Instant(milliseconds: 1_784_091_600_000)
        try check(
            .instant,
            good: [
                ("\"2026-07-15T08:00:00+03:00\"", eight), ("\"2026-07-15T05:00:00Z\"", eight),
                ("\"2026-07-14t21:00:00-08:00\"", eight), ("\"2026-07-15T05:00:00.000z\"", eight),
                (#""2026-07-15T05:00:00\u005a""#, eight),
                ("\"2026-07-15T05:00:00.25Z\"", Instant(milliseconds: 1_784_091_600_250)),
                ("\"1969-12-31T23:59:59Z\"", Instant(milliseconds: -1000)),
                ("\"2024-02-29T00:00:00Z\"", Instant(milliseconds: 1_709_164_800_000)),
            ],
            bad: [
                refusal("\"2026-07-15\""), refusal("\"2026-07-15T08:00:00\""), refusal("\"2026-07-15 08:00:00+03:00\""),
                refusal("\"2026-07-15T08:00+03:00\""), refusal("\"2026-13-01T00:00:00Z\""),
                refusal("\"2026-02-29T00:00:00Z\""), refusal("\"2026-07-15T24:00:00Z\""),
                refusal("\"2026-07-15T08:00:00+0300\""), refusal("\"15.07.2026\""), refusal("\"\""),
                refusal("1784091600", "1784091600"), refusal("null", "null"),
            ])
    }

    func testAZoneIsOneOfTheDatabase() throws {
        func refusal(_ text: String, _ hint: String) -> Refusal {
            Refusal("\"\(text)\"", "value.zone", "there is no time zone “\(text)”", hint: hint)
        }
        let general = "use a name of the IANA database, such as Africa/Nairobi"
        try check(
            .zone,
            good: try ["Africa/Nairobi", "Asia/Calcutta", "UTC"].map { ("\"\($0)\"", try XCTUnwrap(Zone($0))) },
            bad: [
                refusal("Africa/Nairbi", "did you mean “Africa/Nairobi”?"),
                refusal("africa/nairobi", "did you mean “Africa/Nairobi”?"),
                refusal("Central European Time", general), refusal("", general),
                Refusal("3", "value.zone", "there is no time zone 3", hint: general),
            ])
    }

    func testACountryHasTwoCapitalLetters() throws {
        func refusal(_ text: String, _ found: String, hint: String? = nil) -> Refusal {
            Refusal(
                text, "value.country",
                "expected the two capital letters of a country (ISO 3166), such as KE, found \(found)", hint: hint)
        }
        try check(
            .country, good: [("\"KE\"", try XCTUnwrap(Country("KE"))), ("\"DE\"", try XCTUnwrap(Country("DE")))],
            bad: [
                refusal("\"ke\"", "“ke”", hint: "use capitals: “KE”"),
                refusal("\"UK\"", "“UK”", hint: "the United Kingdom is “GB”"), refusal("\"Kenya\"", "“Kenya”"),
                refusal("\"XX\"", "“XX”"),
                refusal("254", "254"),
            ])
    }

    func testAPercentageIsADecimalInQuotes() throws {
        func refusal(_ text: String, _ found: String) -> Refusal {
            Refusal(
                text, "value.percentage",
                "expected a percentage as a decimal in quotes, such as \"16\" or \"7.5\", found \(found)"
            )
        }
        try check(
            .percentage,
            good: [
                ("\"16\"", Percentage(thousandths: 16_000)), ("\"7.5\"", Percentage(thousandths: 7500)),
                ("\"0\"", Percentage(thousandths: 0)), ("\"8.375000\"", Percentage(thousandths: 8375)),
                ("\"9999.999\"", Percentage(thousandths: 9_999_999)),
            ],
            bad: [
                refusal("16", "16"), refusal("\"16%\"", "“16%”"), refusal("\"-1\"", "“-1”"), refusal("\"-0\"", "“-0”"),
                refusal("\"7.5555\"", "“7.5555”"), refusal("\"10000\"", "“10000”"), refusal("\"00016\"", "“00016”"),
                refusal("\"7,5\"", "“7,5”"), refusal("\"\"", "“”"),
            ])
    }

    func testASlugIsSafeAsAPartOfAnAddress() throws {
        func refusal(_ text: String, _ hint: String? = nil) -> Refusal {
            Refusal(
                "\"\(text)\"", "value.slug", "“\(text)” is not safe as a part of an address",
                hint: hint ?? "use lower-case letters, digits and single hyphens")
        }
        try check(
            .slug, good: try ["gala", "a-b-2", "2026"].map { ("\"\($0)\"", try XCTUnwrap(Slug($0))) },
            bad: [
                refusal("Été à Paris", "use “ete-a-paris”"), refusal("Gala Night!", "use “gala-night”"),
                refusal("-gala-", "use “gala”"), refusal("../etc", "use “etc”"), refusal("東京"), refusal(""),
                refusal("con"),
                Refusal(
                    "1", "value.slug", "1 is not safe as a part of an address",
                    hint: "use lower-case letters, digits and single hyphens"),
            ])
    }

    func testAnIDIsAWordInQuotes() throws {
        enum Thing {}
        func refusal(_ text: String, _ found: String) -> Refusal {
            Refusal(text, "value.id", "expected an id in quotes: 1 to 200 characters without spaces, found \(found)")
        }
        let long = String(repeating: "x", count: 201)
        try check(
            Rule<ID<Thing>>.id(),
            good: [("\"e-1\"", "e-1"), ("\"東京/1\"", "東京/1"), ("\"\(long.dropLast())\"", ID(String(long.dropLast())))],
            bad: [
                refusal("1", "1"), refusal("\"\"", "“”"), refusal("\"a b\"", "“a b”"), refusal(#""a\u0009""#, "“a·”"),
                refusal("\"a\u{A0}b\"", "“a\u{A0}b”"),
                refusal("\"\(long)\"", "“\(String(repeating: "x", count: 39))…”"),
            ])
    }
}
