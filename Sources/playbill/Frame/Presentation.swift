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

    init(_ arguments: Arguments, _ world: World, command: String) {
        self.command = command
        isJSON = arguments.has("--json")
        isQuiet = arguments.has("--quiet")
        isVerbose = arguments.has("--verbose")
        style = arguments.choice("--messages", usually: Presentation.usualStyle(world))
        color = arguments.choice("--color", usually: .auto)
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
    /// Results go to stdout, everything else to stderr; throws if the result can't be written.
    func print(_ outcome: Outcome, to world: World) throws(Failure) {
        if isJSON, !outcome.isWritten {
            try write(json(outcome).text(.indented) + "\n", to: world)
            return
        }
        let shown = isQuiet ? outcome.diagnostics.filter { $0.severity == .error } : outcome.diagnostics
        world.complain(messages(shown, outcome.sources, world.errors, world))
        if !outcome.isWritten, !isQuiet || outcome.isProduct { try write(outcome.text, to: world) }
    }

    /// Problems alone, in the style that was asked for.
    func complain(_ diagnostics: [Diagnostic], _ sources: [String: [UInt8]] = [:], to world: World) {
        let shown = isQuiet ? diagnostics.filter { $0.severity == .error } : diagnostics
        world.complain(messages(shown, sources, world.errors, world))
    }

    private func write(_ text: String, to world: World) throws(Failure) {
        do throws(DiskError) {
            try world.output.write(text)
        } catch {
            throw error.failure
        }
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
