extension PluralRules {
    static let celtic: [Family] = [
        (
            "br",
            [
                Rule(.one) { $0.n.mod(10, is: 1) && ![11, 71, 91].contains($0.i % 100) },
                Rule(.two) { $0.n.mod(10, is: 2) && ![12, 72, 92].contains($0.i % 100) },
                Rule(.few) {
                    ($0.n.mod(10, in: 3...4) || $0.n.mod(10, is: 9)) && ![1, 7, 9].contains($0.i % 100 / 10)
                },
                Rule(.many) { $0.n != 0 && $0.n.mod(1_000_000, is: 0) },
            ]
        ),
        (
            "cy",
            [
                Rule(.zero) { $0.n == 0 }, Rule(.one) { $0.n == 1 }, Rule(.two) { $0.n == 2 },
                Rule(.few) { $0.n == 3 }, Rule(.many) { $0.n == 6 },
            ]
        ),
        (
            "kw",
            [
                Rule(.zero) { $0.n == 0 }, Rule(.one) { $0.n == 1 },
                Rule(.two) {
                    $0.n.mod(20, is: 2) || $0.n.mod(1000, is: 0) && isRoundCornish($0.i % 100_000)
                        || $0.n.mod(1_000_000, is: 100_000)
                },
                Rule(.few) { $0.n.mod(20, is: 3) }, Rule(.many) { $0.n.mod(20, is: 1) },
            ]
        ),
        (
            "ga",
            [
                Rule(.one) { $0.n == 1 }, Rule(.two) { $0.n == 2 }, Rule(.few) { $0.n.isIn(3...6) },
                Rule(.many) { $0.n.isIn(7...10) },
            ]
        ),
        (
            "gd",
            [
                Rule(.one) { $0.n == 1 || $0.n == 11 }, Rule(.two) { $0.n == 2 || $0.n == 12 },
                Rule(.few) { $0.n.isIn(3...10) || $0.n.isIn(13...19) },
            ]
        ),
        (
            "gv",
            [
                Rule(.one) { $0.v == 0 && $0.i.mod(10, is: 1) }, Rule(.two) { $0.v == 0 && $0.i.mod(10, is: 2) },
                Rule(.few) { $0.v == 0 && $0.i.mod(20, is: 0) }, Rule(.many) { $0.v != 0 },
            ]
        ),
    ]

    private static func isRoundCornish(_ number: Int) -> Bool {
        (1000...20_000).contains(number) || [40_000, 60_000, 80_000].contains(number)
    }

    static let others: [Family] = [
        (
            "lt",
            [
                Rule(.one) { $0.n.mod(10, is: 1) && !$0.n.mod(100, in: 11...19) },
                Rule(.few) { $0.n.mod(10, in: 2...9) && !$0.n.mod(100, in: 11...19) },
                Rule(.many) { $0.f != 0 },
            ]
        ),
        (
            "lv prg",
            [
                Rule(.zero) {
                    $0.n.mod(10, is: 0) || $0.n.mod(100, in: 11...19) || $0.v == 2 && $0.f.mod(100, in: 11...19)
                },
                Rule(.one) {
                    $0.n.mod(10, is: 1) && !$0.n.mod(100, is: 11)
                        || $0.f.mod(10, is: 1) && ($0.v != 2 || !$0.f.mod(100, is: 11))
                },
            ]
        ),
        (
            "mo ro",
            [
                Rule(.one) { $0.i == 1 && $0.v == 0 },
                Rule(.few) { $0.v != 0 || $0.n == 0 || $0.n != 1 && $0.n.mod(100, in: 1...19) },
            ]
        ),
        (
            "ceb fil tl",
            [
                Rule(.one) {
                    $0.v == 0
                        ? (1...3).contains($0.i) || ![4, 6, 9].contains($0.i % 10) : ![4, 6, 9].contains($0.f % 10)
                }
            ]
        ),
        ("si", [Rule(.one) { $0.n.isIn(0...1) || $0.i == 0 && $0.f == 1 }]),
        ("tzm", [Rule(.one) { $0.n.isIn(0...1) || $0.n.isIn(11...99) }]),
        ("lag", [Rule(.zero) { $0.n == 0 }, Rule(.one) { $0.i <= 1 }]),
        ("ksh", [Rule(.zero) { $0.n == 0 }, Rule(.one) { $0.n == 1 }]),
        ("blo", [Rule(.zero) { $0.n == 0 }, Rule(.one) { $0.n == 1 }]),
    ]
}
