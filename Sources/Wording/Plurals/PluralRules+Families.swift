extension PluralRules {
    /// The cardinal rules of CLDR 45, languages that share rules together. What has one form only (`ja`, `ko`, `zh`, `rw`, …) isn't
    /// listed. Compact numbers (`1c6`), which we don't write, are left out of the rules.
    static let families: [String: [Rule]] = Dictionary(
        (western + semitic + slavic + celtic + others).flatMap { family in
            family.languages.split(separator: " ").map { (String($0), family.rules) }
        }, uniquingKeysWith: { first, _ in first })

    typealias Family = (languages: String, rules: [Rule])

    private static let million = Rule(.many) { $0.v == 0 && $0.i != 0 && $0.i.mod(1_000_000, is: 0) }

    private static let western: [Family] = [
        ("ast de en et fi fy gl ia ie io lij nl sc sv sw ur yi", [Rule(.one) { $0.i == 1 && $0.v == 0 }]),
        ("ca it lld pt-PT scn vec", [Rule(.one) { $0.i == 1 && $0.v == 0 }, million]),
        ("es", [Rule(.one) { $0.n == 1 }, million]),
        ("fr pt", [Rule(.one) { $0.i <= 1 }, million]),
        (
            """
            af an asa az bal bem bez bg brx ce cgg chr ckb dv ee el eo eu fo fur gsw ha haw hu jgo jmc ka kaj kcg kk kkj kl ks ksb ku \
            ky lb lg mas mgo ml mn mr nah nb nd ne nn nnh no nr ny nyn om or os pap ps rm rof rwk saq sd sdh seh sn so sq ss ssy st \
            syr ta te teo tig tk tn tr ts ug uz ve vo vun wae xh xog
            """,
            [Rule(.one) { $0.n == 1 }]
        ),
        ("am as bn doi fa gu hi kn pcm zu", [Rule(.one) { $0.i == 0 || $0.n == 1 }]),
        ("ff hy kab", [Rule(.one) { $0.i <= 1 }]),
        ("ak bho csw guw ln mg nso pa ti wa", [Rule(.one) { $0.n.isIn(0...1) }]),
        ("da", [Rule(.one) { $0.n == 1 || $0.t != 0 && $0.i <= 1 }]),
        (
            "is",
            [
                Rule(.one) {
                    $0.t == 0 && $0.i.mod(10, is: 1) && !$0.i.mod(100, is: 11)
                        || $0.t.mod(10, is: 1) && !$0.t.mod(100, is: 11)
                }
            ]
        ),
    ]

    private static let semitic: [Family] = [
        (
            "ar ars",
            [
                Rule(.zero) { $0.n == 0 }, Rule(.one) { $0.n == 1 }, Rule(.two) { $0.n == 2 },
                Rule(.few) { $0.n.mod(100, in: 3...10) }, Rule(.many) { $0.n.mod(100, in: 11...99) },
            ]
        ),
        (
            "he",
            [Rule(.one) { $0.i == 1 && $0.v == 0 || $0.i == 0 && $0.v != 0 }, Rule(.two) { $0.i == 2 && $0.v == 0 }]
        ),
        ("iu naq sat se sma smi smj smn sms", [Rule(.one) { $0.n == 1 }, Rule(.two) { $0.n == 2 }]),
        ("shi", [Rule(.one) { $0.i == 0 || $0.n == 1 }, Rule(.few) { $0.n.isIn(2...10) }]),
        (
            "mt",
            [
                Rule(.one) { $0.n == 1 }, Rule(.two) { $0.n == 2 },
                Rule(.few) { $0.n == 0 || $0.n.mod(100, in: 3...10) }, Rule(.many) { $0.n.mod(100, in: 11...19) },
            ]
        ),
    ]

    private static let slavic: [Family] = [
        (
            "ru uk",
            [
                Rule(.one) { $0.v == 0 && $0.i.mod(10, is: 1) && !$0.i.mod(100, is: 11) },
                Rule(.few) { $0.v == 0 && $0.i.mod(10, in: 2...4) && !$0.i.mod(100, in: 12...14) },
                Rule(.many) { $0.v == 0 },
            ]
        ),
        (
            "be",
            [
                Rule(.one) { $0.n.mod(10, is: 1) && !$0.n.mod(100, is: 11) },
                Rule(.few) { $0.n.mod(10, in: 2...4) && !$0.n.mod(100, in: 12...14) },
                Rule(.many) { $0.n != nil },
            ]
        ),
        (
            "pl",
            [
                Rule(.one) { $0.i == 1 && $0.v == 0 },
                Rule(.few) { $0.v == 0 && $0.i.mod(10, in: 2...4) && !$0.i.mod(100, in: 12...14) },
                Rule(.many) { $0.v == 0 },
            ]
        ),
        (
            "cs sk",
            [
                Rule(.one) { $0.i == 1 && $0.v == 0 }, Rule(.few) { (2...4).contains($0.i) && $0.v == 0 },
                Rule(.many) { $0.v != 0 },
            ]
        ),
        (
            "bs hr sh sr",
            [
                Rule(.one) {
                    $0.v == 0 && $0.i.mod(10, is: 1) && !$0.i.mod(100, is: 11)
                        || $0.f.mod(10, is: 1) && !$0.f.mod(100, is: 11)
                },
                Rule(.few) {
                    $0.v == 0 && $0.i.mod(10, in: 2...4) && !$0.i.mod(100, in: 12...14)
                        || $0.f.mod(10, in: 2...4) && !$0.f.mod(100, in: 12...14)
                },
            ]
        ),
        (
            "sl",
            [
                Rule(.one) { $0.v == 0 && $0.i.mod(100, is: 1) }, Rule(.two) { $0.v == 0 && $0.i.mod(100, is: 2) },
                Rule(.few) { $0.v != 0 || $0.i.mod(100, in: 3...4) },
            ]
        ),
        (
            "dsb hsb",
            [
                Rule(.one) { $0.v == 0 && $0.i.mod(100, is: 1) || $0.f.mod(100, is: 1) },
                Rule(.two) { $0.v == 0 && $0.i.mod(100, is: 2) || $0.f.mod(100, is: 2) },
                Rule(.few) { $0.v == 0 && $0.i.mod(100, in: 3...4) || $0.f.mod(100, in: 3...4) },
            ]
        ),
        (
            "mk",
            [
                Rule(.one) {
                    $0.v == 0 && $0.i.mod(10, is: 1) && !$0.i.mod(100, is: 11)
                        || $0.f.mod(10, is: 1) && !$0.f.mod(100, is: 11)
                }
            ]
        ),
    ]
}
