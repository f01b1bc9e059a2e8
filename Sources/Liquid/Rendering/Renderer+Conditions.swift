extension Renderer {
    mutating func render(conditional first: Int32, _ count: Int32) throws(Halt) -> Flow {
        for index in Int(first)..<Int(first + count) {
            let branch = template.program.branches[index]
            let holds = branch.condition < 0 ? true : try holds(branch.condition) != branch.isNegated
            if holds { return try render(branch.body) }
        }
        return .normal
    }

    /// From left to right; `and` with something false, and `or` with something true, decide all that is left.
    private mutating func holds(_ number: Int32) throws(Halt) -> Bool {
        var next = number
        while true {
            let condition = template.program.conditions[Int(next)]
            let holds = try compare(condition)
            switch condition.joint {
            case nil: return holds
            case .and?: if !holds { return false }
            case .or?: if holds { return true }
            }
            next = condition.next
        }
    }

    private mutating func compare(_ condition: Condition) throws(Halt) -> Bool {
        if condition.unknownOperator >= 0 {
            let name = template.program.names[Int(condition.unknownOperator)].text
            throw Halt("Unknown operator \(name.shortened())")
        }
        guard let comparison = condition.comparison else { return try evaluate(optional: condition.left).isTruthy }
        let left = isNothing(condition.right) ? try evaluate(optional: condition.left) : try evaluate(condition.left)
        let right = isNothing(condition.left) ? try evaluate(optional: condition.right) : try evaluate(condition.right)
        if case (.int(let left), .int(let right)) = (left, right) { return comparison.holds(left, right) }
        try weigh(left, right, comparison)
        do throws(FilterError) {
            return switch comparison {
            case .equal: try left.equals(right)
            case .notEqual: try !left.equals(right)
            case .less: try left.isLess(than: right)
            case .lessOrEqual: try left.isAtMost(right)
            case .greater: try left.isGreater(than: right)
            case .greaterOrEqual: try left.isAtLeast(right)
            case .contains: try left.contains(right)
            }
        } catch {
            throw Halt(error)
        }
    }

    /// Counts the steps of comparing two values, which may be as large as all that filters have made.
    private mutating func weigh(_ left: Value, _ right: Value, _ comparison: Comparison) throws(Halt) {
        switch (left, right) {
        case (.string(let text), .string(let other)):
            try charge(steps: (text.utf8.count + other.utf8.count) / Value.bytesPerStep)
        case (.string(let text), .markup(let markup)), (.markup(let markup), .string(let text)):
            try charge(steps: text.utf8.count / Value.bytesPerStep + markup.weight)
        case (.array, .array), (.object, .object):
            try weigh(left)
            try weigh(right)
        case (.array, .object) where comparison == .contains: try weigh(left)
        case (.array(let items), _) where comparison == .contains:
            let (steps, overflow) = items.count.multipliedReportingOverflow(by: Value.stepsPerItem + right.breadth)
            try charge(steps: overflow ? limits.steps : steps)
        // A text looks for what the other prints.
        case (_, .array) where comparison == .contains, (_, .object) where comparison == .contains:
            try weigh(left)
            try weigh(right)
        case (.array, _), (_, .array), (.object, .null), (.null, .object): break
        default: try charge(steps: left.breadth + right.breadth)
        }
    }

    private func equal(_ left: Value, _ right: Value) throws(Halt) -> Bool {
        do throws(FilterError) {
            return try left.equals(right)
        } catch {
            throw Halt(error)
        }
    }

    /// Whether it is one of the words `nil`, `blank` and `empty`.
    private mutating func isNothing(_ number: Int32) -> Bool {
        guard root.environment.undefinedVariables != .silent,
            case .constant(let constant) = template.program.expressions[Int(number)]
        else { return false }
        return switch template.program.constants[Int(constant)] {
        case .null, .blank, .empty: true
        default: false
        }
    }

    func whens(of choice: Choice) -> Range<Int> {
        Int(choice.firstWhen)..<Int(choice.firstWhen + choice.count)
    }

    /// Not a switch: the body is rendered for each of its values that matches, an `else` only if none did before it.
    mutating func render(choice: Choice) throws(Halt) -> Flow {
        let subject = try evaluate(choice.subject)
        var isMatched = false
        for index in whens(of: choice) {
            let when = template.program.whens[index]
            if when.isElse {
                guard !isMatched else { continue }
                let flow = try render(when.body)
                if flow != .normal { return flow }
                continue
            }
            for argument in Int(when.firstValue)..<Int(when.firstValue + when.count) {
                let value = try evaluate(template.program.arguments[argument].value)
                try weigh(subject, value, .equal)
                guard try equal(subject, value) else { continue }
                isMatched = true
                let flow = try render(when.body)
                if flow != .normal { return flow }
            }
        }
        return .normal
    }
}
