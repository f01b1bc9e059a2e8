import Diagnostics
import Effects
import JSON

/// What all commands have in common: find the command, parse, call, print.
struct Frame: Sendable {
    let world: World
    let commands: [Command]

    func run(_ arguments: [String]) -> ExitCode {
        // How to print is guessed first, so that a call that is wrong in other ways is told so as it asked to be.
        var presentation = Presentation(guessedFrom: arguments, world)
        do throws(Failure) {
            return try run(arguments, &presentation)
        } catch {
            let outcome = Outcome(
                exitCode: ExitCode(error.kind), diagnostics: error.diagnostics, sources: error.sources)
            do throws(Failure) {
                try presentation.print(outcome, to: world)
                return outcome.exitCode
            } catch {
                presentation.complain(error.diagnostics, to: world)
                return ExitCode(error.kind)
            }
        }
    }

    private func run(_ arguments: [String], _ presentation: inout Presentation) throws(Failure) -> ExitCode {
        guard let name = arguments.first else {
            world.complain(Help(commands: commands).overview)
            return .usage
        }
        switch name {
        case "--help", "-h", "help": return try show(try help(on: arguments.dropFirst().first))
        case "--version": return try show(Frame.version)
        default: break
        }
        guard let command = commands.first(where: { $0.name == name }) else {
            let kind = name.hasPrefix("-") ? "flag" : "command"
            throw .usage(.unknown(kind, name, among: commands.map(\.name) + ["--help", "--version"]))
        }
        presentation.command = command.name
        let parsed = try Arguments(Array(arguments.dropFirst()), for: command)
        if parsed.has("--help") { return try show(Help(commands: commands).page(of: command)) }
        if parsed.has("--version") { return try show(Frame.version) }
        presentation = Presentation(parsed, world, command: command.name)
        return try run(command, parsed, presentation)
    }

    private func run(
        _ command: Command, _ arguments: Arguments, _ presentation: Presentation
    ) throws(Failure) -> ExitCode {
        let progress = ProgressLine(world, isSilent: presentation.isQuiet)
        let start = world.now()
        defer { progress.finish() }
        let outcome = try command.run(Invocation(world: world, arguments: arguments, progress: progress))
        progress.finish()
        try presentation.print(outcome, to: world)
        if presentation.isVerbose { world.complain("took \(Int(((world.now() - start) * 1000).rounded())) ms\n") }
        return outcome.exitCode
    }

    private static let version = "playbill \(Playbill.version)\n"

    private func help(on name: String?) throws(Failure) -> String {
        let help = Help(commands: commands)
        guard let name else { return help.overview }
        if let command = commands.first(where: { $0.name == name }) { return help.page(of: command) }
        throw .usage(.unknown("command", name, among: commands.map(\.name)))
    }

    private func show(_ text: String) throws(Failure) -> ExitCode {
        do throws(DiskError) {
            try world.output.write(text)
        } catch {
            throw error.failure
        }
        return .done
    }
}
