/// The forms that languages count in, as CLDR names them; no language has all but Arabic and Welsh.
public enum PluralCategory: String, Hashable, Sendable, Comparable, CaseIterable {
    case zero, one, two, few, many, other

    public static func < (one: PluralCategory, other: PluralCategory) -> Bool { one.order < other.order }

    private var order: Int {
        switch self {
        case .zero: 0
        case .one: 1
        case .two: 2
        case .few: 3
        case .many: 4
        case .other: 5
        }
    }
}
