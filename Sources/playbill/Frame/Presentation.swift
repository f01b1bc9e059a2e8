import Diagnostics
import Effects
import JSON

/// How an outcome is printed: to whom, in which style, how much of it.
struct Presentation: Sendable {
    var command = ""
    var isJSON = false
    var isQuiet = false
    var isVerbose = false
    var style = Style.full
    var color = Color.auto

    enum Style: String, CaseIterable, Sendable {
        case full, line, github
    }

    enum Color: String, CaseIterable, Sendable {
        case auto, always, never
    }

    /// Throws `Failure.usage` for a style or a colour that doesn't exist.
    init(_ arguments: Arguments, _ world: World, command: String) throws(Failure) {
        let invocation = Invocation(world: world, arguments: arguments, progress: ProgressLine(world, isSilent: true))
        self.command = command
        isJSON = arguments.has("--json")
        isQuiet = arguments.has("--quiet")
        isVerbose = arguments.has("--verbose")
        style = try invocation.choice("--messages", Style.self, default: Presentation.usualStyle(world))
        color = try invocation.choice("--color", Color.self, default: .auto)
    }

    /// What the caller most likely wants, for calls that can't be parsed.
    init(guessedFrom arguments: [String], _ world: World) {
        isJSON = arguments.contains("--json")
        style = Presentation.word(of: "--messages", in: arguments) ?? Presentation.usualStyle(world)
        color = Presentation.word(of: "--color", in: arguments) ?? .auto
    }

    private static func word<Word: RawRepresentable>(of flag: String, in arguments: [String]) -> Word?
    where Word.RawValue == String {
        guard let index = arguments.firstIndex(where: { $0 == flag || $0.hasPrefix("\(flag)=") }) else { return nil }
        if arguments[index] != flag { return Word(rawValue: String(arguments[index].dropFirst(flag.count + 1))) }
        return arguments.dropFirst(index + 1).first.flatMap(Word.init)
    }

    private static func usualStyle(_ world: World) -> Style {
        world.environment["GITHUB_ACTIONS"] == "true" ? .github : .full
    }
}

extension Presentation {
    /// Results go to stdout, everything else to stderr.
    func print(_ outcome: Outcome, to world: World) {
        let shown = isQuiet ? outcome.diagnostics.filter { $0.severity == .error } : outcome.diagnostics
        if isJSON {
            world.output.write(json(outcome).text(.indented) + "\n")
            return
        }
        let text = messages(shown, outcome.sources, world.errors, world)
        if !text.isEmpty { world.errors.write(text) }
        if !outcome.text.isEmpty, !isQuiet || outcome.isProduct { world.output.write(outcome.text) }
    }

    private func messages(
        _ diagnostics: [Diagnostic], _ sources: [String: [UInt8]], _ stream: World.Stream, _ world: World
    ) -> String {
        switch style {
        case .full:
            let printer = TerminalPrinter(
                isColored: isColored(stream, world), columns: min(stream.columns, 120), sources: sources)
            return diagnostics.map { printer.print($0) + "\n" }.joined()
        case .line: return diagnostics.map(LinePrinter().print).joined()
        case .github: return diagnostics.map(GitHubPrinter().print).joined()
        }
    }

    private func isColored(_ stream: World.Stream, _ world: World) -> Bool {
        switch color {
        case .always: true
        case .never: false
        case .auto:
            stream.isTerminal && (world.environment["NO_COLOR"] ?? "").isEmpty && world.environment["TERM"] != "dumb"
        }
    }

    private func json(_ outcome: Outcome) -> JSON {
        [
            "playbill": .string(Playbill.version),
            "command": .string(command),
            "ok": .bool(outcome.exitCode == .done),
            "exitCode": .int(Int(outcome.exitCode.rawValue)),
            "diagnostics": .array(outcome.diagnostics.map(JSONPrinter().json)),
            "result": outcome.result(),
        ]
    }
}
