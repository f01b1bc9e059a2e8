import Effects
import Foundation

@main
enum Playbill {
    static let version = "0.1.0"

    /// What works; a command appears here when it does.
    static let commands: [Command] = [.check, .schema, .new]

    static func main() {
        let code = Frame(world: .live, commands: commands).run(Array(CommandLine.arguments.dropFirst()))
        exit(code.rawValue)
    }
}
