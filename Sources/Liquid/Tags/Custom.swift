extension Parser {
    /// A tag of the application's own, with arguments like a filter's.
    func parseCustom(_ tag: TagText, _ number: Int32) throws(SyntaxError) -> Pending {
        let arguments = head([]) { parser throws(SyntaxError) in try parser.parseArguments(tag) }
        var call = TagCall(
            tag: number, firstArgument: append(arguments), argumentCount: self.number(arguments.count), body: nil)
        if environment.tags[Int(number)].hasBody {
            call.body = try parseBody(of: tag, until: ["end\(tag.name)"]).body
        }
        program.tagCalls.append(call)
        return pending(.custom(self.number(program.tagCalls.count - 1)), tag, isBlank: false)
    }

    private func parseArguments(_ tag: TagText) throws(SyntaxError) -> [Argument] {
        try begin(tag.markup)
        var arguments: [Argument] = []
        while !looks(at: .end) {
            arguments.append(try parseArgument())
            guard takeIf(.comma) else { break }
        }
        try take(.end)
        return arguments
    }
}
