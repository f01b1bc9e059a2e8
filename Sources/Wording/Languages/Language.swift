import Catalog

/// How one language writes numbers, amounts, dates and lists. All that ICU has to say of it is read when it is made, which takes
/// some milliseconds; after that writing takes less than a microsecond. Make one a language and share it.
public final class Language: Sendable {
    public let tag: LanguageTag
    /// False if ICU doesn't know the language: it then writes as English does.
    public let isKnown: Bool
    public let direction: Direction
    /// 0 for Sunday.
    public let firstWeekday: Int
    public let names: CalendarNames
    public let digits: Digits

    let numbers: NumberStyle
    let percents: NumberStyle
    let moneyStyles: [String: MoneyStyle]
    let dates: DateWriter
    /// By the style's number.
    let patterns: [DatePattern]
    /// By the style's number.
    let ranges: [RangePatterns]
    let lists: ListPatterns
    let alternatives: ListPatterns
    let reader: LocaleReader

    /// For amounts in those currencies; others are looked up whenever they occur.
    public init(_ tag: LanguageTag, currencies: [Currency] = []) {
        self.tag = tag
        let isKnown = LocaleReader.knows(tag)
        let reader = LocaleReader(isKnown ? tag : .english)
        self.isKnown = isKnown
        self.reader = reader
        direction = reader.isRightToLeft ? .rightToLeft : .leftToRight
        firstWeekday = reader.firstWeekday

        let digits = reader.digits()
        let numbers = reader.numberStyle(digits)
        (self.digits, self.numbers) = (digits, numbers)
        percents = reader.percentStyle(like: numbers)
        moneyStyles = Dictionary(
            currencies.map { ($0.code, reader.moneyStyle($0, like: numbers)) }, uniquingKeysWith: { first, _ in first })

        names = reader.names() ?? .english
        let dates = DateWriter(names: names, digits: digits)
        self.dates = dates
        let patterns = DateStyle.allCases.map { reader.pattern($0.skeleton) ?? .iso }
        self.patterns = patterns
        ranges = RangeStyle.allCases.map {
            RangePatterns($0, cycle: patterns[DateStyle.time.rawValue].hourCycle, dates, reader: reader)
        }
        lists = ListPatterns(.and, reader)
        alternatives = ListPatterns(.or, reader)
    }

    private init(_ other: Language, moneyStyles: [String: MoneyStyle]) {
        (tag, isKnown, direction, firstWeekday) = (other.tag, other.isKnown, other.direction, other.firstWeekday)
        (names, digits, numbers, percents) = (other.names, other.digits, other.numbers, other.percents)
        (dates, patterns, ranges) = (other.dates, other.patterns, other.ranges)
        (lists, alternatives, reader) = (other.lists, other.alternatives, other.reader)
        self.moneyStyles = moneyStyles
    }
}

extension Language {
    /// The same for amounts in those currencies, which takes less than making it anew.
    public convenience init(_ other: Language, currencies: [Currency]) {
        self.init(
            other,
            moneyStyles: Dictionary(
                currencies.map { ($0.code, other.reader.moneyStyle($0, like: other.numbers)) },
                uniquingKeysWith: { first, _ in first }))
    }
}

/// Which way a script runs; the raw value is HTML's.
public enum Direction: String, Hashable, Sendable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"
}
