extension Parser {
    /// Starts on a piece of markup; throws for a character that belongs nowhere.
    func begin(_ markup: Range<Int>, quote: Quote? = nil) throws(SyntaxError) {
        self.quote = quote ?? .bare(markup)
        at = 0
        do throws(SyntaxError) {
            try Lexer.lex(bytes, markup, into: &lexemes)
        } catch {
            throw quoted(error)
        }
    }

    var current: Lexeme { lexemes[at] }

    func looks(at kind: Lexeme.Kind, ahead: Int = 0) -> Bool {
        at + ahead < lexemes.count && lexemes[at + ahead].kind == kind
    }

    /// Takes the next word, which must be of that kind.
    @discardableResult
    func take(_ kind: Lexeme.Kind) throws(SyntaxError) -> Lexeme {
        let word = current
        guard word.kind == kind else {
            throw wrong("Expected \(kind.name) but found \(word.kind.name)", at: word.range)
        }
        if kind != .end { at += 1 }
        return word
    }

    func takeIf(_ kind: Lexeme.Kind) -> Bool {
        guard current.kind == kind else { return false }
        if kind != .end { at += 1 }
        return true
    }

    /// Takes the next word if it is that very name.
    func takeIf(named name: String) -> Bool {
        guard looks(at: .id), isWord(current, name) else { return false }
        at += 1
        return true
    }

    func isWord(_ word: Lexeme, _ name: String) -> Bool {
        bytes[word.range].elementsEqual(name.utf8)
    }

    func text(of range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// An error that quotes the markup it is about.
    func wrong(_ message: String, at place: Range<Int>) -> SyntaxError {
        quoted(SyntaxError(message, at: place))
    }

    private func quoted(_ error: SyntaxError) -> SyntaxError {
        let quotation =
            switch quote {
            case .output(let range): " in \"{{\(excerpt(of: range))}}\""
            case .bare(let range): " in \"\(Parser.trimmed(excerpt(of: range)))\""
            case .none: ""
            }
        return SyntaxError(error.message + quotation, at: error.place, hint: error.hint)
    }

    /// A text as messages quote it: whole, unless nobody would read it to its end.
    func excerpt(of range: Range<Int>) -> String {
        // Four bytes a scalar at most.
        range.count <= 400 ? text(of: range) : text(of: range.prefix(4 * 201)).shortened(to: 200)
    }

    /// Without the white space at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        let start = skipSpace(range.lowerBound, range.upperBound)
        var end = range.upperBound
        while end > start, Ascii.isSpace(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    static func trimmed(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard let first = bytes.firstIndex(where: { !Ascii.isSpace($0) }),
            let last = bytes.lastIndex(where: { !Ascii.isSpace($0) })
        else { return "" }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }

    /// Parses markup as the environment's mode wants it. `isStrict` says whether the mode strict is strict about it too.
    func parse<Result>(
        _ markup: Range<Int>, isStrict: Bool = false,
        strictly: (Parser) throws(SyntaxError) -> Result, laxly: (Parser) throws(SyntaxError) -> Result
    ) throws(SyntaxError) -> Result {
        let (warned, reported) = (warnings.count, errors.count)
        do throws(SyntaxError) {
            return try strictly(self)
        } catch {
            if environment.mode == .strict2 || environment.mode == .strict && isStrict { throw error }
            // What the first reading found, the second finds again.
            warnings.removeSubrange(warned...)
            errors.removeSubrange(reported...)
            let result = try laxly(self)
            if environment.mode == .warn { warn(error) }
            return result
        }
    }

    func number(_ count: Int) -> Int32 { Int32(truncatingIfNeeded: count) }

    func name(_ text: String) -> Int32 {
        let name = Name(text)
        if let number = nameNumbers[name] { return number }
        let number = number(program.names.count)
        program.names.append(name)
        nameNumbers[name] = number
        if name == Renderer.loopName { program.forloop = number }
        return number
    }

    func constant(_ value: Value) -> Int32 {
        program.constants.append(value)
        return add(.constant(number(program.constants.count - 1)))
    }

    func add(_ expression: Expression) -> Int32 {
        program.expressions.append(expression)
        program.expressionPlaces.append(place)
        return number(program.expressions.count - 1)
    }
}
