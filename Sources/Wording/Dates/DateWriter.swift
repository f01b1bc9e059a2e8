import Catalog

/// What fills patterns in one language.
struct DateWriter: Sendable {
    let names: CalendarNames
    let digits: Digits

    func text(_ pattern: DatePattern, _ time: WallTime) -> String { text(pattern, time, time) }

    func text(_ pattern: DatePattern, _ start: WallTime, _ end: WallTime) -> String {
        var text = TextBuffer()
        for step in pattern.steps {
            switch step {
            case .literal(let literal): text.append(literal)
            case .field(let field, .start): write(field, start, to: &text)
            case .field(let field, .end): write(field, end, to: &text)
            }
        }
        return text.text
    }

    func write(_ field: DateField, _ time: WallTime, to text: inout TextBuffer) {
        switch field {
        case .year: digits.write(time.day.year, width: 1, to: &text)
        case .yearOfCentury: digits.write(time.day.year % 100, width: 2, to: &text)
        case .month(let width): digits.write(time.day.month, width: width, to: &text)
        case .monthName(let form): text.append(names.month(time.day.month, form))
        case .day(let width): digits.write(time.day.day, width: width, to: &text)
        case .weekday(let form): text.append(names.weekday(time.weekday, form))
        case .hour(let cycle, let width): digits.write(cycle.hour(time.hour), width: width, to: &text)
        case .minute: digits.write(time.minute, width: 2, to: &text)
        case .second: digits.write(time.second, width: 2, to: &text)
        case .dayPeriod: text.append(names.dayPeriods[time.hour < 12 ? 0 : 1])
        }
    }
}
