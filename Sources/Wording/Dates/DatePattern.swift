/// A date pattern taken apart once: fields and what stands between them.
struct DatePattern: Equatable, Sendable {
    var steps: [Step]

    enum Step: Equatable, Sendable {
        case literal(String)
        case field(DateField, Side)
    }

    /// Which of two times of a range a field shows.
    enum Side: Hashable, Sendable {
        case start, end
    }

    /// Reads a pattern of Unicode's syntax, `EEEE, d 'de' MMMM`; nil if it has a field we don't know.
    init?(_ pattern: String) {
        // By scalars: a letter in quotes may begin with a mark that would join the quote.
        var (steps, literal, isQuoted) = ([Step](), "", false)
        var rest = pattern.unicodeScalars[...]
        while let scalar = rest.first {
            let run = rest.prefix { $0 == scalar }
            rest = rest.dropFirst(run.count)
            if scalar == "'" {
                literal += String(repeating: "'", count: run.count / 2)
                if run.count % 2 == 1 { isQuoted.toggle() }
            } else if isQuoted || !scalar.isASCII || !scalar.properties.isAlphabetic {
                literal.unicodeScalars += run
            } else {
                guard let field = DateField(scalar, count: run.count) else { return nil }
                if !literal.isEmpty { steps.append(.literal(literal)) }
                literal = ""
                steps.append(.field(field, .start))
            }
        }
        if !literal.isEmpty { steps.append(.literal(literal)) }
        self.steps = steps
    }

    init(steps: [Step]) {
        self.steps = steps
    }

    /// The same about the end of a range.
    var atEnd: [Step] {
        steps.map { step in
            if case .field(let field, _) = step { .field(field, .end) } else { step }
        }
    }

    var fields: [(field: DateField, side: Side)] {
        steps.compactMap { step in
            if case .field(let field, let side) = step { (field, side) } else { nil }
        }
    }

    /// How it counts hours, if it does.
    var hourCycle: DateField.HourCycle {
        for step in steps {
            if case .field(.hour(let cycle, _), _) = step { return cycle }
        }
        return .from0To23
    }

    /// What everybody can read, for a language that has no pattern of its own.
    static let iso = DatePattern(steps: [
        .field(.year, .start), .literal("-"), .field(.month(width: 2), .start), .literal("-"),
        .field(.day(width: 2), .start),
    ])
}
