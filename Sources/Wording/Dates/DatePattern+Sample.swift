import Catalog

extension DatePattern {
    /// Reads the pattern of a range off one that ICU wrote: Foundation has no other way to it. The two times must differ in all
    /// that is to be told apart.
    init(
        sample: String, from start: WallTime, to end: WallTime, likely: [DateField],
        _ writer: DateWriter
    ) {
        let known = DatePattern.known(start, end, likely, writer)
        var (steps, literal) = ([Step](), [UInt8]())
        var rest = Array(sample.utf8)[...]
        while let byte = rest.first {
            guard let found = known.first(where: { rest.starts(with: $0.text) }) else {
                literal.append(byte)
                rest = rest.dropFirst()
                continue
            }
            if !literal.isEmpty { steps.append(.literal(String(decoding: literal, as: UTF8.self))) }
            literal = []
            steps.append(.field(found.field, found.side))
            rest = rest.dropFirst(found.text.count)
        }
        if !literal.isEmpty { steps.append(.literal(String(decoding: literal, as: UTF8.self))) }
        self.init(steps: steps)
    }

    /// What the fields look like at either time: the longest first, the start before the end, the likely before the others.
    private static func known(
        _ start: WallTime, _ end: WallTime, _ fields: [DateField], _ writer: DateWriter
    ) -> [(text: [UInt8], field: DateField, side: Side)] {
        let all = [(start, Side.start), (end, .end)].flatMap { time, side in
            fields.map { field in
                var text = TextBuffer()
                writer.write(field, time, to: &text)
                return (text: Array(text.text.utf8), field: field, side: side)
            }
        }.filter { !$0.text.isEmpty }
        return all.enumerated().sorted { ($1.element.text.count, $0.offset) < ($0.element.text.count, $1.offset) }
            .map(\.element)
    }
}

extension DatePattern {
    /// Whether it tells all of some things; a range that leaves one out would mislead.
    func tells(_ wanted: [(Part, Side)]) -> Bool {
        let told = fields.map { (Part($0.field), $0.side) }
        return wanted.allSatisfy { part, side in told.contains { $0 == (part, side) } }
    }

    enum Part: Hashable, Sendable {
        case year, month, day, weekday, hour, minute, second, dayPeriod

        init(_ field: DateField) {
            self =
                switch field {
                case .year, .yearOfCentury: .year
                case .month, .monthName: .month
                case .day: .day
                case .weekday: .weekday
                case .hour: .hour
                case .minute: .minute
                case .second: .second
                case .dayPeriod: .dayPeriod
                }
        }
    }
}
