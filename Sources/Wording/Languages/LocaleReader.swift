import Catalog
import Foundation

/// What Foundation's ICU is asked for, once a language. Dates are those of the Gregorian calendar everywhere: an event's
/// day is the one on its ticket and on the clock of its venue, also where another calendar is in use beside it.
struct LocaleReader: Sendable {
    let language: Substring
    private let locale: Locale
    private let calendar: Calendar

    init(_ language: LanguageTag) {
        self.language = language.primary
        var components = Locale.Components(identifier: language.text)
        components.calendar = .gregorian
        locale = Locale(components: components)
        var calendar = Calendar(identifier: .gregorian)
        calendar.locale = locale
        calendar.timeZone = .gmt
        self.calendar = calendar
    }

    /// Whether ICU has anything of a language; it answers in a language of codes (`M07`) for one that it hasn't.
    static func knows(_ language: LanguageTag) -> Bool {
        Locale.availableIdentifiers.contains(String(language.primary))
    }

    var isRightToLeft: Bool { locale.language.characterDirection == .rightToLeft }

    /// 0 for Sunday.
    var firstWeekday: Int { (calendar.firstWeekday + 6) % 7 }

    func pattern(_ skeleton: String) -> DatePattern? {
        DateFormatter.dateFormat(fromTemplate: skeleton, options: 0, locale: locale).flatMap(DatePattern.init)
    }

    func names() -> CalendarNames? {
        let formatter = DateFormatter()
        formatter.locale = locale
        formatter.calendar = calendar
        func names(_ wide: [String]?, _ abbreviated: [String]?, _ count: Int) -> CalendarNames.Names? {
            CalendarNames.Names(wide ?? [], abbreviated ?? [], count: count)
        }
        return CalendarNames(
            months: names(formatter.monthSymbols, formatter.shortMonthSymbols, 12),
            standaloneMonths: names(formatter.standaloneMonthSymbols, formatter.shortStandaloneMonthSymbols, 12),
            weekdays: names(formatter.weekdaySymbols, formatter.shortWeekdaySymbols, 7),
            standaloneWeekdays: names(formatter.standaloneWeekdaySymbols, formatter.shortStandaloneWeekdaySymbols, 7),
            dayPeriods: [formatter.amSymbol, formatter.pmSymbol].compactMap { $0 })
    }

    func interval(_ skeleton: String, _ start: Instant, _ end: Instant) -> String {
        let formatter = DateIntervalFormatter()
        formatter.locale = locale
        formatter.calendar = calendar
        formatter.timeZone = calendar.timeZone
        formatter.dateTemplate = skeleton
        return formatter.string(from: start.date, to: end.date)
    }

    func list(_ items: [String], _ kind: ListKind) -> String {
        items.formatted(.list(type: kind == .and ? .and : .or).locale(locale))
    }

    func zoneName(_ zone: Zone, short: Bool = false) -> String {
        zone.timeZone.localizedName(for: short ? .shortStandard : .generic, locale: locale) ?? zone.name
    }
}

extension LocaleReader {
    func digits() -> Digits {
        let text = Decimal(1_234_567_890).formatted(.number.locale(locale).grouping(.never))
        let symbols = text.unicodeScalars.map { String($0) }
        return Digits(symbols.suffix(1) + symbols.dropLast())
    }

    func numberStyle(_ digits: Digits) -> NumberStyle {
        style(digits) { $0.formatted(.number.locale(locale)) } ?? NumberStyle()
    }

    func percentStyle(like numbers: NumberStyle) -> NumberStyle {
        if let style = style(numbers.digits, { $0.formatted(.percent.scale(1).locale(locale)) }) { return style }
        var style = numbers
        style.positive.after += "%"
        style.negative.after += "%"
        return style
    }

    func moneyStyle(_ currency: Currency, like numbers: NumberStyle) -> MoneyStyle {
        let format = Decimal.FormatStyle.Currency(code: currency.code, locale: locale)
        let usual = Decimal(string: "1.2345").map { format.format($0) } ?? ""
        let usualFraction = usual.unicodeScalars.count { numbers.digits.symbols.contains(String($0)) } - 1
        if let style = style(numbers.digits, { format.precision(.fractionLength(0...1)).format($0) }) {
            return MoneyStyle(number: style, usualFraction: max(0, usualFraction))
        }
        var style = numbers
        style.positive.before += "\(currency.code)\u{A0}"
        style.negative.before += "\(currency.code)\u{A0}"
        return MoneyStyle(number: style, usualFraction: currency.exponent)
    }

    private func style(_ digits: Digits, _ format: (Decimal) -> String) -> NumberStyle? {
        NumberStyle(samples: NumberStyle.samples.compactMap { Decimal(string: $0).map(format) }, digits: digits)
    }
}
