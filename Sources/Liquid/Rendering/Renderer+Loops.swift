extension Renderer {
    mutating func render(loop: Loop) throws(Halt) -> Flow {
        let collection = try evaluate(loop.collection)
        let items = Items(collection)
        let name = template.program.names[Int(loop.name)]
        let offset = loop.continues ? frame.offset(name) : try integer(loop.offset) ?? 0
        let limit = try integer(loop.limit)
        let segment = Renderer.segment(items, offset, limit)
        frame.setOffset(name, segment.upperBound)
        guard !segment.isEmpty else {
            guard let otherwise = loop.otherwise else { return .normal }
            return try render(otherwise)
        }

        let place = locals.count
        locals.append(Binding(name: template.program.names[Int(loop.variable)], value: .null))
        loops.append(LoopFrame(name: name.text, length: segment.count))
        defer {
            dropLocals(to: place)
            loops.removeLast()
        }
        for turn in 0..<segment.count {
            locals[place].value = items[loop.isReversed ? segment.upperBound - 1 - turn : segment.lowerBound + turn]
            loops[loops.count - 1].index = turn
            try step()
            if try render(loop.body) == .breakLoop { break }
        }
        return .normal
    }

    /// Offset first, then limit, which counts from the offset even where that lies before the start. A text is one item
    /// whatever they are.
    static func segment(_ items: Items, _ offset: Int, _ limit: Int?) -> Range<Int> {
        let count = items.count
        if items.isText { return 0..<count }
        let start = min(max(offset, 0), count)
        guard let limit else { return start..<count }
        let (end, overflow) = offset.addingReportingOverflow(limit)
        return start..<max(start, overflow ? (limit > 0 ? count : start) : min(count, end))
    }

    private mutating func integer(_ expression: Int32) throws(Halt) -> Int? {
        guard expression >= 0 else { return nil }
        let value = try evaluate(expression)
        if case .null = value { return nil }
        try charge(steps: value.breadth)
        return try integer(value)
    }

    mutating func render(row: TableRow) throws(Halt) -> Flow {
        let collection = try evaluate(row.collection)
        if case .null = collection { return .normal }
        if case .bool(false) = collection { return .normal }
        let items = Items(collection)
        let segment = Renderer.segment(items, try lenient(row.offset) ?? 0, try lenient(row.limit))
        let columns = max(0, try lenient(row.columns) ?? segment.count)
        let place = locals.count
        locals.append(Binding(name: template.program.names[Int(row.variable)], value: .null))
        locals.append(Binding(name: Name("tablerowloop"), value: .null))
        defer { dropLocals(to: place) }
        try write(safe: "<tr class=\"row1\">\n")
        for turn in 0..<segment.count {
            // A cell costs several times as much as the turn of another loop.
            steps &+= 9
            try step()
            let drop = TableRowDrop(loop: LoopFrame(name: "", length: segment.count, index: turn), columns: columns)
            locals[place].value = items[segment.lowerBound + turn]
            locals[place + 1].value = .drop(drop)
            let column = columns > 0 ? turn % columns : turn
            try write(safe: "<td class=\"col\(column + 1)\">")
            let flow = try render(row.body)
            try write(safe: "</td>")
            if flow == .breakLoop { break }
            if columns > 0, column == columns - 1, turn < segment.count - 1 {
                try write(safe: "</tr>\n<tr class=\"row\(turn / columns + 2)\">")
            }
        }
        try write(safe: "</tr>\n")
        return .normal
    }

    /// What a table takes for a number: anything, if need be 0.
    private mutating func lenient(_ expression: Int32) throws(Halt) -> Int? {
        guard expression >= 0 else { return nil }
        let value = try evaluate(expression)
        try charge(steps: value.breadth)
        switch value {
        case .int(let number): return number
        case .float(let number): return Int(exactly: number.rounded(.towardZero)) ?? 0
        case .string(let text): return Value.leadingInteger(text)
        case .markup(let markup): return Value.leadingInteger(markup.text)
        default: return 0
        }
    }
}

extension Value {
    /// The whole number that a text starts with; 0 if it starts with none.
    static func leadingInteger(_ text: String) -> Int {
        let bytes = text.utf8Span.span
        var place = 0
        while place < bytes.count, Ascii.isSpace(bytes[place]) { place += 1 }
        let isNegative = place < bytes.count && bytes[place] == UInt8(ascii: "-")
        if place < bytes.count, isNegative || bytes[place] == UInt8(ascii: "+") { place += 1 }
        var number = 0
        while place < bytes.count, Ascii.isDigit(bytes[place]) {
            let (tens, isTooLarge) = number.multipliedReportingOverflow(by: 10)
            let digit = Int(bytes[place] - 0x30)
            let (sum, isOver) =
                isNegative ? tens.subtractingReportingOverflow(digit) : tens.addingReportingOverflow(digit)
            guard !isTooLarge, !isOver else { return 0 }
            number = sum
            place += 1
        }
        return number
    }
}
