import Catalog
import Foundation

extension Country {
    /// The country of a code or of an English name, in any case: `KE`, `Kenya`. Nil if there is none.
    static func named(_ name: String) -> Country? {
        let wanted = name.trimmed.lowercased()
        if let country = Country(wanted.uppercased()) { return country }
        return everyday[wanted].flatMap { Country($0) } ?? byName[wanted].flatMap { Country($0) }
    }

    private static let byName: [String: String] = {
        let english = Locale(identifier: "en")
        return Dictionary(
            codes.compactMap { code in
                english.localizedString(forRegionCode: code).map { ($0.lowercased(), code) }
            }, uniquingKeysWith: { first, _ in first })
    }()

    /// What people write that ICU does not.
    private static let everyday = [
        "uk": "GB", "great britain": "GB", "england": "GB", "scotland": "GB", "wales": "GB", "usa": "US",
        "united states of america": "US", "the netherlands": "NL", "holland": "NL", "czech republic": "CZ",
        "ivory coast": "CI", "dr congo": "CD", "drc": "CD", "democratic republic of the congo": "CD",
        "hong kong": "HK", "macau": "MO", "turkey": "TR", "the gambia": "GM", "cape verde": "CV",
        "swaziland": "SZ",
    ]
}
