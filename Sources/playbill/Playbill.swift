import Effects
import Foundation

@main
enum Playbill {
    static let version = "0.1.0"

    /// Which program this very file is: two builds of one version may not make the same pages.
    static func mark(_ world: World) -> String {
        let status = try? world.disk.status(world.executable)
        return "\(version) \(status?.size ?? 0) \(status?.modifiedNanoseconds ?? 0)"
    }

    /// What works; a command appears here when it does.
    static let commands: [Command] = [.pull, .build, .preview, .check, .tickets, .mail, .webhook, .schema, .new]

    static func main() {
        // Who reads our output may stop early, as head does: the work goes on, and so do the exit codes.
        signal(SIGPIPE, SIG_IGN)
        let code = Frame(world: .live, commands: commands).run(Array(CommandLine.arguments.dropFirst()))
        exit(code.rawValue)
    }
}
