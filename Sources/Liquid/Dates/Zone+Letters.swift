extension Zone {
    /// What the database calls the time of a zone; nil where it has a number only, and for the less common ones.
    static func letters(_ name: String, offset: Int, isSummer: Bool) -> String? {
        if let known = ownNames[name] { return isSummer ? known.summer : known.standard }
        let region = name.prefix { $0 != "/" }
        switch (region, offset) {
        case ("Europe", 0): return "GMT"
        case ("Europe", 3600): return isSummer ? "BST" : "CET"
        case ("Europe", 7200): return isSummer ? "CEST" : "EET"
        case ("Europe", 10_800): return isSummer ? "EEST" : nil
        case ("Africa", 0): return "GMT"
        case ("Africa", 3600): return "WAT"
        case ("Africa", 7200): return "CAT"
        case ("Africa", 10_800): return "EAT"
        case ("America", _) where !numbered.contains(String(name.dropFirst("America/".count))):
            return american(offset, isSummer: isSummer)
        default: return nil
        }
    }

    private static func american(_ offset: Int, isSummer: Bool) -> String? {
        let letters: [Int: (String, String?)] = [
            -3: ("", "ADT"), -4: ("AST", "EDT"), -5: ("EST", "CDT"), -6: ("CST", "MDT"), -7: ("MST", "PDT"),
            -8: ("PST", "AKDT"), -9: ("AKST", nil),
        ]
        guard offset % 3600 == 0, let (standard, summer) = letters[offset / 3600] else { return nil }
        return isSummer ? summer : standard.isEmpty ? nil : standard
    }

    /// Cities of America whose zones have no letters.
    private static let numbered: Set<String> = [
        "Asuncion", "Boa_Vista", "Bogota", "Campo_Grande", "Caracas", "Cuiaba", "Eirunepe", "Guayaquil", "Guyana",
        "La_Paz",
        "Lima", "Manaus", "Porto_Velho", "Punta_Arenas", "Rio_Branco", "Santiago",
    ]

    private static let ownNames: [String: (standard: String, summer: String)] = [
        "GMT": ("GMT", "GMT"), "Etc/GMT": ("GMT", "GMT"), "Europe/Lisbon": ("WET", "WEST"),
        "Europe/Dublin": ("GMT", "IST"),
        "Europe/Moscow": ("MSK", "MSK"), "Africa/Cairo": ("EET", "EEST"), "Africa/Tripoli": ("EET", "EET"),
        "Africa/Johannesburg": ("SAST", "SAST"), "Africa/Algiers": ("CET", "CET"), "Africa/Tunis": ("CET", "CET"),
        "Africa/Casablanca": ("+01", "+01"), "Asia/Kolkata": ("IST", "IST"), "Asia/Tokyo": ("JST", "JST"),
        "Asia/Seoul": ("KST", "KST"), "Asia/Shanghai": ("CST", "CST"), "Asia/Hong_Kong": ("HKT", "HKT"),
        "Asia/Taipei": ("CST", "CST"), "Asia/Manila": ("PST", "PST"), "Asia/Jakarta": ("WIB", "WIB"),
        "Asia/Karachi": ("PKT", "PKT"), "Asia/Jerusalem": ("IST", "IDT"), "Asia/Beirut": ("EET", "EEST"),
        "Australia/Sydney": ("AEST", "AEDT"), "Australia/Melbourne": ("AEST", "AEDT"),
        "Australia/Hobart": ("AEST", "AEDT"), "Australia/Canberra": ("AEST", "AEDT"),
        "Australia/Brisbane": ("AEST", "AEST"), "Australia/Adelaide": ("ACST", "ACDT"),
        "Australia/Darwin": ("ACST", "ACST"), "Australia/Perth": ("AWST", "AWST"),
        "Pacific/Auckland": ("NZST", "NZDT"), "Pacific/Honolulu": ("HST", "HST"),
    ]
}
