import Catalog
import Foundation
import XCTest

@testable import Wording

/// What tests write with, and what they compare it to.
enum Samples {
    /// Languages of all kinds: both directions, other digits, Indian groups, halves of days, months as numbers.
    static let tags = [
        "en", "en-US", "en-GB", "en-KE", "sw", "fr", "ar", "ar-EG", "de", "de-CH", "ja", "pt-BR", "pt-PT", "hi", "am",
        "so", "rw",
        "lg", "es", "it", "nl", "ru", "pl", "uk", "cs", "he", "zh", "ko", "tr", "fa", "ur", "ne", "bn", "my", "th",
        "ee",
    ]

    static let currencies = Currency.codesByExponent.flatMap(\.codes).compactMap { Currency($0) }

    static func language(_ tag: String, _ currencies: [String] = []) throws -> Language {
        Language(try XCTUnwrap(LanguageTag(tag)), currencies: try currencies.map { try XCTUnwrap(Currency($0)) })
    }

    static func clock(_ zone: String) throws -> WallClock { WallClock(try XCTUnwrap(Zone(zone))) }

    static func instant(_ text: String) throws -> Instant { try XCTUnwrap(Instant(text)) }

    /// As Foundation knows the language, with the calendar we write in.
    static func locale(_ tag: String) -> Locale {
        var components = Locale.Components(identifier: tag)
        components.calendar = .gregorian
        return Locale(components: components)
    }

    static func calendar(_ locale: Locale) -> Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.locale = locale
        calendar.timeZone = .gmt
        return calendar
    }
}
