import JSON
import TestSupport

/// Orders whose every text is what somebody may type, paste or break.
enum RandomOrder {
    static func order(_ number: Int, _ generator: inout SplitMix) -> JSON {
        let count = [0, 1, 1, 2, 5].randomElement(using: &generator) ?? 1
        let status = ["pending", "completed", "completed", "cancelled", "refunded", "expired"]
        return .compact([
            "id": .string("o\(number)"), "reference": .string(text(&generator)), "event": "e1",
            "status": status.randomElement(using: &generator).map(JSON.string),
            "locale": maybe(&generator) { .string(languages.randomElement(using: &$0) ?? "en") },
            "placedAt": maybe(&generator) { _ in "2026-07-02T10:00:00Z" },
            "buyer": maybe(&generator) { buyer(&$0) },
            "items": maybe(&generator) { [["ticketType": "seat", "quantity": .int(count), "unitPrice": money(&$0)]] },
            "total": maybe(&generator) { money(&$0) }, "fees": maybe(&generator) { money(&$0) },
            "payment": maybe(&generator) { payment(&$0) },
            "tickets": .array((0..<count).map { ticket("t\(number)-\($0)", &generator) }),
        ])
    }

    private static func ticket(_ id: String, _ generator: inout SplitMix) -> JSON {
        let status = ["valid", "valid", "valid", "used", "cancelled", "refunded", "expired", "transferred", "pending"]
        return .compact([
            "id": .string(id), "code": .string(code(&generator)), "ticketType": "seat",
            "status": status.randomElement(using: &generator).map(JSON.string),
            "number": maybe(&generator) { .string(text(&$0)) }, "replaces": maybe(&generator) { _ in "t0" },
            "attendee": maybe(&generator) { ["name": .string(text(&$0)), "company": .string(text(&$0))] },
            "seat": maybe(&generator) {
                ["section": .string(text(&$0)), "row": .string(text(&$0)), "number": .string(text(&$0))]
            },
        ])
    }

    private static func buyer(_ generator: inout SplitMix) -> JSON {
        ["name": .string(text(&generator)), "company": .string(text(&generator)), "taxId": .string(text(&generator))]
    }

    private static func payment(_ generator: inout SplitMix) -> JSON {
        [
            "method": .string(["mpesa", "card", "none", "x"].randomElement(using: &generator) ?? "x"),
            "instructions": ["paybill": .string(text(&generator)), "account": .string(text(&generator))],
        ]
    }

    private static func money(_ generator: inout SplitMix) -> JSON {
        let amounts = ["0", "1500.00", "0.01", "99999999999999.99", "-5.00", "1e9", "007"]
        return ["amount": .string(amounts.randomElement(using: &generator) ?? "0"), "currency": "KES"]
    }

    private static func maybe(_ generator: inout SplitMix, _ make: (inout SplitMix) -> JSON) -> JSON? {
        Int.random(in: 0..<3, using: &generator) == 0 ? nil : make(&generator)
    }

    private static func code(_ generator: inout SplitMix) -> String {
        let length = [1, 8, 40, 200, 900, 3000].randomElement(using: &generator) ?? 8
        return String(repeating: ["1", "A", "x", "é", "/"].randomElement(using: &generator) ?? "x", count: length)
    }

    private static func text(_ generator: inout SplitMix) -> String {
        let count = [1, 1, 2, 3, 8].randomElement(using: &generator) ?? 1
        return (0..<count).map { _ in texts.randomElement(using: &generator) ?? "" }.joined(separator: " ")
    }

    private static let languages = ["en", "sw", "ar", "he", "hi", "th", "ja", "fr-CA", "zh-Hant", "tlh"]
    private static let texts = [
        "", " ", "A", "Achieng Wanjiru", "فاطمة الأحمد", "שָׁלוֹם", "क्षितिजा", "น้ำผึ้ง", "髙橋 美咲", "김서연", "Nguyễn Thị Ánh",
        "e\u{301}\u{323}\u{327}", "👩🏽‍🎤🇰🇪", "{{ order.id }}{% raw %}", "</text><page>&amp;&#0;", "a\u{202E}b", "a\u{2066}b",
        "\u{E000}", "\u{FFFD}", "\u{FEFF}", "\t\n", ")>>/URI(x", String(repeating: "long ", count: 60),
        String(repeating: "W", count: 300), String(repeating: "\u{301}", count: 200), "\u{1F468}\u{200D}", "𒀀 ꙮ ﷽",
    ]
}
