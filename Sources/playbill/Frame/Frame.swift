import Diagnostics
import Effects
import JSON

/// What all commands have in common: find the command, parse, call, print.
struct Frame: Sendable {
    let world: World
    let commands: [Command]

    func run(_ arguments: [String]) -> ExitCode {
        guard let name = arguments.first else {
            world.errors.write(Help(commands: commands).overview)
            return .usage
        }
        switch name {
        case "--help", "-h", "help": return help(arguments.dropFirst().first)
        case "--version": return show("playbill \(Playbill.version)\n")
        default: break
        }
        guard let command = commands.first(where: { $0.name == name }) else {
            let kind = name.hasPrefix("-") ? "flag" : "command"
            return fail(
                Failure(.usage, [.unknown(kind, name, among: commands.map(\.name) + ["--help", "--version"])]),
                Presentation(guessedFrom: arguments, world))
        }
        return run(command, Array(arguments.dropFirst()))
    }

    private func run(_ command: Command, _ arguments: [String]) -> ExitCode {
        // How to print is found out first, so that a call that is wrong in other ways is told so as it asked to be.
        var presentation = Presentation(guessedFrom: arguments, world)
        presentation.command = command.name
        do throws(Failure) {
            let parsed = try Arguments(arguments, for: command)
            if parsed.has("--help") { return show(Help(commands: commands).page(of: command)) }
            presentation = try Presentation(parsed, world, command: command.name)
            let progress = ProgressLine(world, isSilent: presentation.isQuiet)
            let start = world.now()
            defer { progress.finish() }
            let outcome = try command.run(Invocation(world: world, arguments: parsed, progress: progress))
            progress.finish()
            presentation.print(outcome, to: world)
            if presentation.isVerbose {
                world.errors.write("took \(Int(((world.now() - start) * 1000).rounded())) ms\n")
            }
            return outcome.exitCode
        } catch {
            return fail(error, presentation)
        }
    }

    private func help(_ name: String?) -> ExitCode {
        let help = Help(commands: commands)
        guard let name else { return show(help.overview) }
        guard let command = commands.first(where: { $0.name == name }) else {
            return fail(
                Failure(.usage, [.unknown("command", name, among: commands.map(\.name))]),
                Presentation(guessedFrom: [], world))
        }
        return show(help.page(of: command))
    }

    private func show(_ text: String) -> ExitCode {
        world.output.write(text)
        return .done
    }

    private func fail(_ failure: Failure, _ presentation: Presentation) -> ExitCode {
        let code = ExitCode(failure.kind)
        presentation.print(
            Outcome(exitCode: code, diagnostics: failure.diagnostics, sources: failure.sources), to: world)
        return code
    }
}
