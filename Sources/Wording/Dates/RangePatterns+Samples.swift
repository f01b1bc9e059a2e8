import Catalog

extension RangePatterns {
    /// Reads them off samples. Where ICU's don't tell all there is to tell they are put together from the patterns of
    /// dates: its Swahili leaves out the first of two months, its Chinese halves a day in more than two.
    init(_ style: RangeStyle, cycle: DateField.HourCycle, _ writer: DateWriter, reader: LocaleReader) {
        let sample = RangeSample(writer.names)
        func read(_ skeleton: String, _ fields: [DateField], _ end: Instant) -> DatePattern {
            let (from, to) = (WallTime(sample.start, offset: 0), WallTime(end, offset: 0))
            let text = reader.interval(skeleton, sample.start, end)
            return DatePattern(sample: text, from: from, to: to, likely: fields, writer)
        }
        func joined(_ first: String, _ second: String) -> DatePattern {
            let parts = [first, second].map { reader.pattern($0) ?? .iso }
            return DatePattern(steps: parts[0].steps + [.literal(" – ")] + parts[1].atEnd)
        }
        let dates = style.dates
        let years = read(style.days, dates, sample.years)
        self.years = years.tells(.dates + [(.month, .end), (.year, .end)]) ? years : joined(style.days, style.days)
        let months = read(style.days, dates, sample.months)
        sameYear = months.tells(.dates + [(.month, .end)]) ? months : self.years
        let days = read(style.days, dates, sample.days)
        sameMonth = days.tells(.dates) ? days : sameYear

        let times = dates + [.hour(cycle, width: 1), .hour(cycle, width: 2), .minute]
        guard cycle.isHalfDay else {
            let hours = read(style.hours, times, sample.morning)
            sameDay = hours.tells(.times) ? hours : joined(style.hours, DateStyle.time.skeleton)
            sameHalfDay = sameDay
            return
        }
        let day = read(style.hours, times + [.dayPeriod], sample.evening)
        let isWhole = day.tells(.times + [(.dayPeriod, .start), (.dayPeriod, .end)])
        sameDay = isWhole ? day : joined(style.hours, DateStyle.time.skeleton)
        let half = read(style.hours, times + [.dayPeriod], sample.morning)
        sameHalfDay = half.tells(.times + [(.dayPeriod, .start)]) ? half : sameDay
    }
}

extension [(DatePattern.Part, DatePattern.Side)] {
    fileprivate static var dates: Self { [(.day, .start), (.day, .end), (.month, .start), (.year, .start)] }

    fileprivate static var times: Self {
        [
            (.weekday, .start), (.day, .start), (.month, .start), (.year, .start), (.hour, .start), (.minute, .start),
            (.hour, .end), (.minute, .end),
        ]
    }
}

extension RangeStyle {
    /// What its samples may show. Where a name's short form is as long as the wide one, the style says which is meant.
    fileprivate var dates: [DateField] {
        let wide: [DateField.NameForm] = [.wide, .standaloneWide]
        let short: [DateField.NameForm] = [.abbreviated, .standaloneAbbreviated]
        let forms = self == .wide ? wide + short : short + wide
        return forms.flatMap { [DateField.monthName($0), .weekday($0)] }
            + [.year, .month(width: 1), .month(width: 2), .day(width: 1), .day(width: 2)]
    }
}
