/// The help pages, made from the commands themselves.
struct Help {
    let commands: [Command]

    var overview: String {
        """
        Playbill turns a catalogue of events, ticket types and orders into what the public sees.

        Usage: playbill COMMAND [--flags]

        \(Help.table(commands.map { ($0.name, $0.summary) }))

        playbill COMMAND --help says what a command takes, with examples; --version which Playbill this is.

        It exits with 0 when all is done, 1 when some records or checks failed, 2 on wrong usage or configuration,
        3 when disk, network or another process was in the way, 4 on a mistake of ours.

        """
    }

    func page(of command: Command) -> String {
        let usage = ["playbill", command.name, command.arguments].filter { !$0.isEmpty }.joined(separator: " ")
        let examples = command.examples.map { "  \($0.call)\n      \($0.effect)" }.joined(separator: "\n")
        return """
            \(command.summary)

            Usage: \(usage) [--flags]

            \(Help.table((command.flags + Flag.common).map { ([$0.name, $0.value].compactMap { $0 }.joined(separator: " "), $0.summary) }))

            Examples:
            \(examples)

            """
    }

    private static func table(_ rows: [(String, String)]) -> String {
        let width = rows.map(\.0.count).max() ?? 0
        return rows.map { name, text in "  \(name)\(String(repeating: " ", count: width - name.count))  \(text)" }
            .joined(separator: "\n")
    }
}
